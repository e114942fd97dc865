const texts = {
    sends: 'عند التحميل يُرسَل عنوان IP الخاص بك وعنوان هذا الموقع ومعلومات عن متصفحك إلى: {provider}.',
    stores: 'وقد تُخزَّن أيضًا بيانات على جهازك، مثل ملفات تعريف الارتباط، وتُقرأ منه.',
    loadOnce: 'تحميل هذه المرة فقط',
    allowAlways: 'السماح دائمًا بخدمة {service}',
    deleted: 'حُذف من جهازك: {items}.',
    kept: 'تعذّر حذفه من هنا: {items}.',
    keptHow: 'يمكنك حذفه من إعدادات متصفحك.',
    reload: 'أعد تحميل الصفحة لإيقاف ما يعمل الآن.',
    reloadNow: 'إعادة التحميل',
};

export { texts as default };
//# sourceMappingURL=ar.js.map
