const texts = {
    sends: 'Ao carregar, o seu endereço IP, o endereço deste site e dados do seu navegador são enviados para: {provider}.',
    stores: 'Também podem ser guardados e lidos dados no seu dispositivo, como cookies.',
    loadOnce: 'Carregar uma vez',
    allowAlways: 'Permitir sempre {service}',
    deleted: 'Eliminado do seu dispositivo: {items}.',
    kept: 'Não foi possível eliminar a partir daqui: {items}.',
    keptHow: 'Pode eliminá-lo nas definições do navegador.',
    reload: 'Recarregue a página para parar o que já está em execução.',
    reloadNow: 'Recarregar',
};

export { texts as default };
//# sourceMappingURL=pt.js.map
