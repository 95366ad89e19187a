/**
 * What statements refer to and no article names: classes, occupations, units, languages, places of
 * birth. Each has labels, so that no card ever shows a bare id. Most of these ids are used by real
 * statements in the data at hand, which hold no label for them: they are marked so.
 */
const WELL_KNOWN = `
Q5 human | людина | Mensch | être humain | человек
Q82955 politician | політик | Politiker | personnalité politique | политик
Q193391 diplomat | дипломат | Diplomat | diplomate | дипломат
Q40348 lawyer | юрист | Jurist | juriste | юрист
Q188094 economist | економіст | Ökonom | économiste | экономист
Q1930187 journalist | журналіст | Journalist | journaliste | журналист
Q33999 actor | актор | Schauspieler | acteur | актёр
Q11338576 boxer | боксер | Boxer | boxeur | боксёр
Q806798 banker | банкір | Bankier | banquier | банкир
Q937857 association football player | футболіст | Fußballspieler | joueur de football | футболист
Q628099 association football manager | футбольний тренер | Fußballtrainer | entraîneur de football | футбольный тренер
Q6581097 male | чоловіча | männlich | masculin | мужской
Q6581072 female | жіноча | weiblich | féminin | женский
Q6256 country | країна | Land | pays | страна
Q3624078 sovereign state | суверенна держава | souveräner Staat | État souverain | суверенное государство
Q35657 U.S. state | штат США | US-Bundesstaat | État des États-Unis | штат США
Q515 city | місто | Stadt | ville | город
Q5119 capital city | столиця | Hauptstadt | capitale | столица
Q1093829 city in the United States | місто у США | Stadt in den Vereinigten Staaten | ville des États-Unis | город США
Q34763 peninsula | півострів | Halbinsel | péninsule | полуостров
Q41176 building | будівля | Gebäude | édifice | здание
Q79007 street | вулиця | Straße | rue | улица
Q43229 organization | організація | Organisation | organisation | организация
Q484652 international organization | міжнародна організація | internationale Organisation | organisation internationale | международная организация
Q7278 political party | політична партія | politische Partei | parti politique | политическая партия
Q35749 parliament | парламент | Parlament | parlement | парламент
Q66344 central bank | центральний банк | Zentralbank | banque centrale | центральный банк
Q4164871 position | посада | Amt | poste | должность
Q4830453 business | підприємство | Unternehmen | entreprise | предприятие
Q192283 news agency | інформаційне агентство | Nachrichtenagentur | agence de presse | информационное агентство
Q11032 newspaper | газета | Zeitung | journal | газета
Q3918 university | університет | Universität | université | университет
Q7944 earthquake | землетрус | Erdbeben | séisme | землетрясение
Q4167410 Wikimedia disambiguation page | сторінка значень | Wikimedia-Begriffsklärungsseite | page d'homonymie | страница значений
Q712226 square kilometre | квадратний кілометр | Quadratkilometer | kilomètre carré | квадратный километр
Q29998666 error in referenced source | помилка в джерелі | Fehler in der Quelle | erreur dans la source | ошибка в источнике
Q35637 Nobel Peace Prize | Нобелівська премія миру | Friedensnobelpreis | prix Nobel de la paix | Нобелевская премия мира
Q177220 singer | співак | Sänger | chanteur | певец
Q634 planet | планета | Planet | planète | планета
Q11344 chemical element | хімічний елемент | chemisches Element | élément chimique | химический элемент
Q25379 play | п'єса | Theaterstück | pièce de théâtre | пьеса
Q476028 association football club | футбольний клуб | Fußballverein | club de football | футбольный клуб
Q6979593 national association football team | національна футбольна збірна | Fußballnationalmannschaft | équipe nationale de football | национальная сборная по футболу
Q16510064 sporting event | спортивна подія | Sportveranstaltung | événement sportif | спортивное событие
Q8092 tropical cyclone | тропічний циклон | tropischer Wirbelsturm | cyclone tropical | тропический циклон
Q1154710 association football venue | футбольний стадіон | Fußballstadion | stade de football | футбольный стадион
Q2736 association football | футбол | Fußball | football | футбол
Q1322134 gulf | затока | Golf | golfe | залив
Q48 Asia | Азія | Asien | Asie | Азия
Q46 Europe | Європа | Europa | Europe | Европа
Q49 North America | Північна Америка | Nordamerika | Amérique du Nord | Северная Америка
Q1860 English | англійська | Englisch | anglais | английский язык
Q188 German | німецька | Deutsch | allemand | немецкий язык
Q8798 Ukrainian | українська | Ukrainisch | ukrainien | украинский язык
Q7737 Russian | російська | Russisch | russe | русский язык
Q4916 euro | євро | Euro | euro | евро
Q4917 United States dollar | долар США | US-Dollar | dollar américain | доллар США
Q81893 hryvnia | гривня | Hrywnja | hryvnia | гривна
Q172540 Bulgarian lev | болгарський лев | bulgarischer Lew | lev bulgare | болгарский лев
Q16068 Deutsche Mark | німецька марка | Deutsche Mark | mark allemand | немецкая марка
Q15180 Soviet Union | Радянський Союз | Sowjetunion | Union soviétique | СССР
Q34266 Russian Empire | Російська імперія | Russisches Kaiserreich | Empire russe | Российская империя
Q79854 Communist Party of the Soviet Union | Комуністична партія Радянського Союзу | Kommunistische Partei der Sowjetunion | Parti communiste de l'Union soviétique | КПСС
Q169470 physicist | фізик | Physiker | physicien | физик
Q3336843 constituent country of the United Kingdom | країна Великої Британії | Landesteil des Vereinigten Königreichs | nation constitutive du Royaume-Uni | страна Великобритании
Q327333 government agency | державна установа | Behörde | agence gouvernementale | государственное учреждение
`;

function paragraph(line: string): string {
  const [id = '', ...words] = line.split(' ');
  const [en, uk, de, fr, ru] = words.join(' ').split(' | ');
  return `${id}\nen ${en}\nuk ${uk}\nde ${de}\nfr ${fr}\nru ${ru}\nseen well-known class, used in real statements`;
}

export const CLASSES = WELL_KNOWN.trim().split('\n').map(paragraph).join('\n\n');
