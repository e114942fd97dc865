// What tells that something is said, in English and in German: each expression holds the words of both. A text that says
// it in other words is marked with `covers`.
/** Whether the words below are those of a language (BCP 47 tag). */
const isRead = (language) => /^(en|de)(-|$)/i.test(language);
/**
 * GDPR Art. 13(1) and (2), without the controller, the contact and the rights of 13(2)(b), which have rules of their own.
 */
const DISCLOSURES = [
    {
        topic: 'dpo',
        article: '13(1)(b)',
        words: /data protection officer|\bDPO\b|datenschutzbeauftragte/i,
        advice: 'how to reach the data protection officer, if there is one',
    },
    {
        topic: 'purposes',
        article: '13(1)(c)',
        words: /purpose|in order to|so that we|zweck|damit wir|um .{0,80} zu /i,
        advice: 'what the data is used for',
    },
    {
        topic: 'legal-basis',
        article: '13(1)(c)',
        words: /(legal|lawful) (basis|bases|ground)|art(icle|ikel|\.)? ?6\b|legitimate interest|perform(ance of)? (a|the|our|your) contract|rechtsgrundlage|berechtigte[nsm]? interesse/i,
        advice: 'the legal basis of each purpose (Art. 6(1))',
    },
    {
        topic: 'recipients',
        article: '13(1)(e)',
        words: /recipient|\bshar(e|ed|ing)\b|disclos|third part|processors?\b|service provider|empfänger|weitergegeben|geben .{0,60} weiter|weitergabe|dritte[nr]?\b|auftragsverarbeit|dienstleister/i,
        advice: 'who receives the data',
    },
    {
        topic: 'transfers',
        article: '13(1)(f)',
        words: /third countr|outside (of )?(the )?(EU|EEA|European|UK|United Kingdom)|adequacy|standard contractual|international transfer|drittl[aä]nd|außerhalb (der|des) (EU|EWR|europäischen)|angemessenheitsbeschluss|standard(daten)?(schutz|vertrags)klausel/i,
        advice: 'whether data leaves the European Economic Area, for where, and what protects it there',
    },
    {
        topic: 'retention',
        article: '13(2)(a)',
        words: /retention|how long|wie lange|\b(retain|keep|kept|store|stored)\b.{0,60} (for|until|as long|no longer)|(delete|erase)d? .{0,60}(after|as soon|when)|speicherdauer|aufbewahr|gespeichert .{0,60}(bis|für|solange)|(bewahren|speichern) .{0,60}(bis|für|solange|lange)|lösch(en|t) .{0,60}(nach|sobald|wenn)|(nach|sobald|wenn) .{0,60}gelöscht/i,
        advice: 'how long data is kept, or how that is decided',
    },
    {
        topic: 'withdraw-consent',
        article: '13(2)(c)',
        words: /withdraw|revoke|take back .{0,20}consent|widerruf|zurücknehmen|zurückziehen/i,
        advice: 'that consent can be withdrawn at any time, and how',
    },
    {
        topic: 'complaint',
        article: '13(2)(d)',
        words: /complain|supervisory authority|data protection authority|aufsichtsbehörde|beschwer/i,
        advice: 'the right to complain to a supervisory authority, and which',
    },
    {
        topic: 'provision',
        article: '13(2)(e)',
        words: /(obliged|required|requires you|obligation|have|need) to (provide|give|tell)|statutory|contractual requirement|voluntar|not (provide|give) .{0,60}(data|information)|freiwillig|verpflichtet|vorgeschrieben|erforderlich, um/i,
        advice: 'whether the data has to be given, and what happens without it',
    },
    {
        topic: 'automated-decisions',
        article: '13(2)(f)',
        words: /automated|profiling|automatisiert/i,
        advice: 'whether decisions are made by machines alone, and by which logic',
    },
];
/** That a clause goes by legitimate interests (GDPR Art. 6(1)(f)). */
const LEGITIMATE = /legitimate interests?|berechtigte[nsm]? interessen?/i;
/** That it says which: what stands after the words. */
const INTEREST = /interests? (is|are|lies?|in|to|of \w+ing)\b|interests?( such as|, (namely|such as|for example))|interests?\)?:|interessen? (an|am|ist|sind|liegt|liegen|besteht|bestehen|daran|darin)\b|interessen?\)?:/i;
/** The rights by their names, as looked for where rights are the matter. */
const RIGHTS = {
    access: /access|copy of|right to know|auskunft/i,
    rectification: /correct|rectif|berichtig/i,
    erasure: /eras|delet|forgotten|lösch/i,
    restriction: /restrict|einschränk/i,
    portability: /portab|machine-readable|übertragbar|maschinenlesbar/i,
    objection: /object|oppose|widersprech|widerspruch/i,
    withdrawal: /withdraw|revoke|take back|widerruf|zurücknehmen|zurückziehen/i,
    complaint: /complain|supervisory|beschwer|aufsichtsbehörde/i,
    'human-review': /automated|profiling|by a (human|person)|human review|automatisiert|von einem menschen/i,
    'opt-out-sale': /opt[- ]out|(do )?not (to )?(be )?(sell|sold|share)|verkauf/i,
    'limit-sensitive': /sensitiv|sensib/i,
};
/** That rights are the matter. */
const ABOUT_RIGHTS = /\brights?\b|entitled|\brechte?\b|berechtigt,|verlangen/i;
/** What the CCPA Regulations want told, § 7011(e)(1). */
const CCPA = [
    {
        words: /categor(y|ies) of (the )?(personal )?(information|data)|kategorien (der |von )?(personenbezogene[rn]? )?daten/i,
        advice: 'the categories of personal information collected in the last twelve months',
    },
    {
        words: /\b(sell|sells|selling|sold|sale)\b|verkauf/i,
        advice: 'whether personal information is sold or shared for advertising, also where it is not',
    },
];
/** That someone answers for the data. */
const CONTROLLER = /\bcontrollers?\b|verantwortliche(r|n)?\b/i;
/** A company by its legal form. */
const COMPANY = /\p{Lu}[\p{L}\d&.-]{0,40},? (Ltd|Limited|Inc|LLC|LLP|PLC|plc|Corp|Corporation|GmbH|gGmbH|AG|UG|KG|OHG|GbR|SE|SA|SAS|SARL|SRL|SL|BV|NV|AB|AS|ApS|Oy|Pty|Lda|Ltda|Kft|S\.A\.|S\.r\.l\.|S\.p\.A\.|B\.V\.|N\.V\.|A\/S|e\.\s?V\.|e\.\s?K\.|s\.r\.o\.|Sp\. z o\.o\.)(?!\p{L})|株式会社|有限公司|주식회사/u;
/** What speaks of the site instead of who runs it. */
const NOBODY = /\b(this|our) (app|application|website|web site|site|service)\b|diese[rs]? (app|anwendung|webseite|website|seite)\b/i;
/** Headings under which someone can be reached. */
const CONTACT = /contact|kontakt|reach us|questions|fragen/i;
/** That someone can be reached in the way that follows. */
const REACH = /contact (us|information|details)|reach us|write to|get in touch|kontaktdaten|kontaktieren|erreich|schreiben sie/i;
/** A way to reach someone: e-mail address, telephone, street or post box. */
const CHANNEL = /[^\s@]@[^\s@]+\.\p{L}|(\+|\b0|\(0)[\d ()/.-]{6,30}\d|\d.{0,30}\b(street|road|avenue|lane)\b|p\.? ?o\.? ?box|postfach|(straße|str\.|weg|platz|gasse|allee) \d/iu;
/** A list that is announced, at the end of a sentence that has no more to say. */
const PROMISE = /(the following|folgende[nrs]?) ([\p{L}-]+ ){0,2}(rights|purposes|ways|cases|circumstances|situations|exceptions|measures|data|information|categories|recipients|means|methods|channels|rechten?|zwecken?|fällen?|daten|informationen|kategorien|empfängern?|wegen?)(?!\p{L})|(as follows|the following|wie folgt|folgende[sn]?)\W*$/iu;
/** That going on counts as an answer; beside what lint-config.ts knows of banners. */
const GOING_ON = /continu\w* (to use|using|use|to access|accessing)|(keep|go) on using|further use|weiter(hin)? (zu )?(nutz|verwend)|weiternutz|(weitere|fortgesetzte) nutzung|nutzung .{0,40}fortsetz/i;
/** That something is taken for an answer. */
const ACCEPTS = /agree|accept|consent|bound|deemed|einverstanden|akzept|stimm|einwillig|gebunden|verbindlich|consenti|acept|accett|akkoord/i;
/** That it is not, that it is said where visitors do agree, or that they do it by an act of their own. */
const EXPRESS = /\b(not|never|no|nor|without) (\w+ ){0,4}(agree|accept|consent|bound)|\b(nicht|nie|niemals|keine?) (\w+ ){0,4}(einverst|akzept|zustimm|einwillig|gebunden)|\b(if|where|when|once|unless|until|before|after|what|which|whether|as) you (have )?(agree|consent)|click(?!ing anywhere)|\btick|\bpress|choos|select|button|klick|ankreuz|auswähl/i;
/** A day: `2026-11-01`, `1 November 2026`, `November 1, 2026`, `1.11.2026`. */
const DATE = /\p{Nd}{4}\D{1,3}\p{Nd}{1,2}\D{1,3}\p{Nd}{1,2}|\p{Nd}{1,2}[^\p{Nd}]{1,16}(19|20)\d\d|\p{Nd}{1,2}[^\p{Nd}]{1,16}\p{Nd}{4}/u;
/** That a day is that of a law. */
const LAW = /regulation|directive|\bact\b|official journal|verordnung|richtlinie|gesetz|amtsblatt/i;
/** That the day of the last change is to be found here. */
const PROMISED_DATE = /(updat|revis|amend|modif|chang)\w*[- ](time|date)|(time|date) of (the |our |its |this |any )?(last |latest |most recent )?(updat|revis|amend|modif|chang)|last[- ](updated|modified|revised)|datum der (letzten )?(aktual|änder)|(aktualisierungs|änderungs)(datum|zeit)|zuletzt (aktualisiert|geändert)|^stand:/i;
/** What the languages of Europe, and some beyond, call a cookie. */
const COOKIES = /cookie|similar technolog|ähnliche technolog|local ?storage|kakor|evästee|küpsi|sütik|kolačić|piškot|slapuk|sīkdat|vafrakök|informasjonskaps|ciastecz|куки|кукі|бискви|колач|ملفات تعريف|עוגיות|쿠키|クッキー/i;
/** What a template left for the site to fill in. Of `TODO`, `XXX` and `[COMPANY]` the capitals are what tells. */
const LEFTOVER = [
    /\[[^\]]{0,40}[A-Z]{3}[^\]]{0,40}\]|<[A-Za-z][\w -]{0,40}>|\b(TODO|TBD|FIXME)\b|\b[Xx]{3,}\b|_{3,}|\{\w*[^\w{}][^{}]*\}/,
    /\[(your|insert|enter|company|name|date|ihr|firma|datum|bitte) ?[^\]]*\]|lorem ipsum|\bexample\.(com|net|org)\b|your (company|business|website|site|app|organi[sz]ation)('s|’s)? name|name of your (company|business|organi[sz]ation)|ihr (firmen|unternehmens)name|name ihres unternehmens|musterfirma|mustermann|musterstraße|musterstadt/i,
];

export { ABOUT_RIGHTS, ACCEPTS, CCPA, CHANNEL, COMPANY, CONTACT, CONTROLLER, COOKIES, DATE, DISCLOSURES, EXPRESS, GOING_ON, INTEREST, LAW, LEFTOVER, LEGITIMATE, NOBODY, PROMISE, PROMISED_DATE, REACH, RIGHTS, isRead };
//# sourceMappingURL=lint-words.js.map
