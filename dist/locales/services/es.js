const texts = {
    sends: 'Al cargarse, su dirección IP, la dirección de este sitio web y datos de su navegador se envían a: {provider}.',
    stores: 'También puede guardar datos en su dispositivo, como cookies, y leerlos.',
    loadOnce: 'Cargar una vez',
    allowAlways: 'Permitir siempre {service}',
    deleted: 'Eliminado de su dispositivo: {items}.',
    kept: 'No se ha podido eliminar desde aquí: {items}.',
    keptHow: 'Puede eliminarlo en la configuración de su navegador.',
    reload: 'Vuelva a cargar la página para detener lo que ya se está ejecutando.',
    reloadNow: 'Volver a cargar',
};

export { texts as default };
//# sourceMappingURL=es.js.map
