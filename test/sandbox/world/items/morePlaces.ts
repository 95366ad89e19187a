/** Places that the articles only mention: one line each, `id class lat,lon names ; description`. */
const LINES = `
Q36 Q6256 52,19 Poland | Польща | Polen | Pologne | بولندا ; country in Central Europe
Q148 Q6256 35,103 China | Китай | Volksrepublik China | Chine | الصين ; country in East Asia
Q31 Q6256 50.6,4.7 Belgium | Бельгія | Belgien | Belgique | بلجيكا ; country in Western Europe
Q29999 Q6256 52.3,5.5 Kingdom of the Netherlands | Королівство Нідерланди | Königreich der Niederlande | royaume des Pays-Bas | مملكة هولندا ; sovereign state in north-west Europe and the Caribbean
Q55 Q6256 52.3,5.5 Netherlands | Нідерланди | Niederlande | Pays-Bas | هولندا ; country in north-west Europe
Q29 Q6256 40.2,-3.5 Spain | Іспанія | Spanien | Espagne | إسبانيا ; country in south-west Europe
Q41 Q6256 38.5,23 Greece | Греція | Griechenland | Grèce | اليونان ; country in south-east Europe
Q218 Q6256 46,25 Romania | Румунія | Rumänien | Roumanie | رومانيا ; country in south-east Europe
Q191 Q6256 59,26 Estonia | Естонія | Estland | Estonie | إستونيا ; country in northern Europe
Q221 Q6256 41.6,21.7 North Macedonia | Північна Македонія | Nordmazedonien | Macédoine du Nord | مقدونيا الشمالية ; country in south-east Europe
Q846 Q6256 25.3,51.2 Qatar | Катар | Katar | Qatar | قطر ; country in West Asia
Q884 Q6256 36,128 South Korea | Південна Корея | Südkorea | Corée du Sud | كوريا الجنوبية ; country in East Asia
Q766 Q6256 18.1,-77.3 Jamaica | Ямайка | Jamaika | Jamaïque | جامايكا ; country in the Caribbean
Q769 Q6256 12.1,-61.7 Grenada | Гренада | Grenada | Grenade | غرينادا ; country in the Caribbean
Q1588 Q35657 31,-92 Louisiana | Луїзіана | Louisiana | Louisiane | لويزيانا ; state of the United States
Q656 Q515 59.9375,30.3086 Saint Petersburg | Санкт-Петербург | Sankt Petersburg | Saint-Pétersbourg | سانت بطرسبرغ ; city in Russia
Q36036 Q515 49.8425,24.0322 Lviv | Львів | Lwiw | Lviv | لفيف ; city in western Ukraine
Q156752 Q515 50.9119,34.8028 Sumy | Суми | Sumy | Soumy | سومي ; city in north-eastern Ukraine
Q157137 Q515 47.91,33.39 Kryvyi Rih | Кривий Ріг | Krywyj Rih | Kryvyï Rih | كريفي ريه ; city in Ukraine
Q42308 Q515 49.9925,36.2311 Kharkiv | Харків | Charkiw | Kharkiv | خاركيف ; city in eastern Ukraine
Q1874 Q515 46.4857,30.7434 Odesa | Одеса | Odessa | Odessa | أوديسا ; city in southern Ukraine
Q34217 Q515 51.7519,-1.2578 Oxford | Оксфорд | Oxford | Oxford | أكسفورد ; city in England
Q79848 Q515 50.9025,-1.4042 Southampton | Саутгемптон | Southampton | Southampton | ساوثهامبتون ; city in England
Q60 Q515 40.7128,-74.006 New York City | Нью-Йорк | New York City | New York | نيويورك ; largest city in the United States
Q16565 Q515 35.2271,-80.8431 Charlotte | Шарлотт | Charlotte | Charlotte | شارلوت ; city in North Carolina, United States
Q220 Q5119 41.8931,12.4828 Rome | Рим | Rom | Rome | روما ; capital of Italy
Q71 Q515 46.2017,6.1469 Geneva | Женева | Genf | Genève | جنيف ; city in Switzerland
Q1055 Q515 53.55,10 Hamburg | Гамбург | Hamburg | Hambourg | هامبورغ ; city and state in northern Germany
Q2916 Q515 52.2789,8.0431 Osnabrück | Оснабрюк | Osnabrück | Osnabrück | أوسنابروك ; city in Lower Saxony, Germany
Q41604 Q515 49.8942,2.2958 Amiens | Ам'єн | Amiens | Amiens | أميان ; city in northern France
Q36600 Q515 52.08,4.31 The Hague | Гаага | Den Haag | La Haye | لاهاي ; city in the Netherlands
Q1761 Q5119 53.3498,-6.2603 Dublin | Дублін | Dublin | Dublin | دبلن ; capital of Ireland
Q173545 Q515 35.1333,36.75 Hama | Хама | Hama | Hama | حماة ; city in Syria
Q200030 Q515 35.5236,35.7917 Latakia | Латакія | Latakia | Lattaquié | اللاذقية ; city on the coast of Syria
Q504657 Q515 35.9333,36.6333 Idlib | Ідліб | Idlib | Idleb | إدلب ; city in north-western Syria
Q12630 Q1322134 25,-90 Gulf of Mexico | Мексиканська затока | Golf von Mexiko | golfe du Mexique | خليج المكسيك ; gulf of the Atlantic Ocean
`;

const AN: Readonly<Record<string, string>> = { largest: 'the', capital: 'the' };

/** A line as a paragraph of an item table, with a page on each of four wikis. */
function paragraph(line: string): string {
  const [head = '', description = ''] = line.split(' ; ');
  const [id = '', kind = '', place = '', ...words] = head.split(' ');
  const [en = '', uk = '', de = '', fr = '', ar = ''] = words.join(' ').split(' | ');
  const article = AN[description.split(' ')[0] ?? ''] ?? 'a';
  return [
    id,
    `en ${en} | ${description}`,
    `uk ${uk}`,
    `de ${de}`,
    `fr ${fr}`,
    `ar ${ar}`,
    `P31 ${kind}`,
    `P625 ${place}`,
    'popularity 50',
    `wiki en ${en} = ${en} is ${article} ${description}.`,
    `wiki uk ${uk}`,
    `wiki de ${de}`,
    `wiki ar ${ar}`,
  ].join('\n');
}

export const MORE_PLACES = LINES.trim().split('\n').map(paragraph).join('\n\n');
