const texts = {
    sends: 'בעת הטעינה יישלחו כתובת ה-IP שלך, כתובת האתר הזה ופרטים על הדפדפן שלך אל: {provider}.',
    stores: 'ייתכן גם שיישמרו במכשיר שלך נתונים, כגון קובצי Cookie, ושייקראו ממנו.',
    loadOnce: 'טעינה חד-פעמית',
    allowAlways: 'לאפשר תמיד את {service}',
    deleted: 'נמחק מהמכשיר שלך: {items}.',
    kept: 'לא היה אפשר למחוק מכאן: {items}.',
    keptHow: 'אפשר למחוק זאת בהגדרות הדפדפן.',
    reload: 'יש לטעון את הדף מחדש כדי לעצור את מה שכבר פועל.',
    reloadNow: 'טעינה מחדש',
};

export { texts as default };
//# sourceMappingURL=he.js.map
