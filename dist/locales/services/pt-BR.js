const texts = {
    sends: 'Ao carregar, seu endereço IP, o endereço deste site e dados do seu navegador são enviados para: {provider}.',
    stores: 'Também podem ser armazenados e lidos dados no seu dispositivo, como cookies.',
    loadOnce: 'Carregar uma vez',
    allowAlways: 'Sempre permitir {service}',
    deleted: 'Excluído do seu dispositivo: {items}.',
    kept: 'Não foi possível excluir daqui: {items}.',
    keptHow: 'Você pode excluir nas configurações do navegador.',
    reload: 'Recarregue a página para interromper o que já está em execução.',
    reloadNow: 'Recarregar',
};

export { texts as default };
//# sourceMappingURL=pt-BR.js.map
