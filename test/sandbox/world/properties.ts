/** The properties of the sandbox's Wikidata: datatype, and labels in three languages. */
import type { PropertyId } from '../../../src/wikidata/types';

/** `id datatype en | uk | de` */
const TABLE = `
P6 wikibase-item head of government | глава уряду | Regierungschef
P17 wikibase-item country | країна | Staat
P18 commonsMedia image | зображення | Bild
P19 wikibase-item place of birth | місце народження | Geburtsort
P20 wikibase-item place of death | місце смерті | Sterbeort
P21 wikibase-item sex or gender | стать | Geschlecht
P26 wikibase-item spouse | чоловік або дружина | Ehepartner
P27 wikibase-item country of citizenship | громадянство | Staatsangehörigkeit
P30 wikibase-item continent | континент | Kontinent
P31 wikibase-item instance of | є одним із | ist ein(e)
P35 wikibase-item head of state | глава держави | Staatsoberhaupt
P36 wikibase-item capital | столиця | Hauptstadt
P37 wikibase-item official language | офіційна мова | Amtssprache
P38 wikibase-item currency | валюта | Währung
P39 wikibase-item position held | посада | öffentliches Amt oder Stellung
P41 commonsMedia flag image | прапор | Flagge
P50 wikibase-item author | автор | Verfasser
P54 wikibase-item member of sports team | у складі команди | Mitglied von Sportteam
P69 wikibase-item educated at | заклад освіти | besuchte Bildungseinrichtung
P102 wikibase-item member of political party | член політичної партії | Mitglied der politischen Partei
P106 wikibase-item occupation | рід діяльності | Tätigkeit
P108 wikibase-item employer | роботодавець | Arbeitgeber
P112 wikibase-item founded by | засновник | Gründer
P115 wikibase-item home venue | домашня арена | Heimspielort
P123 wikibase-item publisher | видавець | Verlag
P131 wikibase-item located in the administrative territorial entity | розташовано в адміністративній одиниці | liegt in der Verwaltungseinheit
P138 wikibase-item named after | названо на честь | benannt nach
P154 commonsMedia logo image | логотип | Logo
P159 wikibase-item headquarters location | розташування штаб-квартири | Hauptsitz
P166 wikibase-item award received | нагорода | erhaltene Auszeichnung
P169 wikibase-item chief executive officer | головний виконавчий директор | Geschäftsführer
P190 wikibase-item twinned administrative body | місто-побратим | Partnerstadt
P242 commonsMedia locator map image | карта розташування | Lagekarte
P248 wikibase-item stated in | джерело | nachgewiesen in
P276 wikibase-item location | розташування | Ort
P279 wikibase-item subclass of | підклас | Unterklasse von
P286 wikibase-item head coach | головний тренер | Cheftrainer
P361 wikibase-item part of | частина від | Teil von
P407 wikibase-item language of work or name | мова твору | Sprache des Werks
P413 wikibase-item position played on team | позиція на полі | Spielposition
P443 commonsMedia pronunciation audio | аудіозапис вимови | Audiodatei zur Aussprache
P452 wikibase-item industry | галузь | Branche
P463 wikibase-item member of | член | Mitglied von
P488 wikibase-item chairperson | голова | Vorsitzender
P495 wikibase-item country of origin | країна походження | Ursprungsland
P569 time date of birth | дата народження | Geburtsdatum
P570 time date of death | дата смерті | Sterbedatum
P571 time inception | дата заснування | Gründung
P576 time dissolved, abolished or demolished date | дата припинення | Auflösungsdatum
P577 time publication date | дата публікації | Veröffentlichungsdatum
P580 time start time | час початку | Startzeitpunkt
P582 time end time | час закінчення | Endzeitpunkt
P585 time point in time | момент часу | Zeitpunkt
P625 globe-coordinate coordinate location | географічні координати | geographische Koordinaten
P641 wikibase-item sport | вид спорту | Sportart
P642 wikibase-item of (DEPRECATED) | (чого) | von
P710 wikibase-item participant | учасник | Teilnehmer
P748 wikibase-item appointed by | ким призначено | ernannt durch
P768 wikibase-item electoral district | виборчий округ | Wahlkreis
P800 wikibase-item notable work | визначна праця | wichtiges Werk
P813 time retrieved | дата звернення | abgerufen am
P854 url reference URL | посилання на джерело | URL der Fundstelle
P856 url official website | офіційний сайт | offizielle Website
P898 string IPA transcription | транскрипція МФА | IPA-Transkription
P1001 wikibase-item applies to jurisdiction | юрисдикція | gilt in
P1082 quantity population | населення | Einwohnerzahl
P1120 quantity number of deaths | кількість загиблих | Todesopfer
P1128 quantity employees | кількість працівників | Mitarbeiter
P1308 wikibase-item officeholder | посадова особа | Amtsinhaber
P1313 wikibase-item office held by head of government | посада глави уряду | Amt des Regierungschefs
P1365 wikibase-item replaces | попередник | Vorgänger
P1366 wikibase-item replaced by | наступник | Nachfolger
P1454 wikibase-item legal form | правова форма | Rechtsform
P1476 monolingualtext title | назва | Titel
P1534 wikibase-item end cause | причина завершення | Beendigungsgrund
P1559 monolingualtext name in native language | ім'я рідною мовою | Name in Amts- oder Originalsprache
P1705 monolingualtext native label | назва мовою оригіналу | indigene Bezeichnung
P1813 monolingualtext short name | скорочена назва | Kurzname
P1906 wikibase-item office held by head of state | посада глави держави | Amt des Staatsoberhaupts
P2046 quantity area | площа | Fläche
P2241 wikibase-item reason for deprecated rank | причина застарілого рангу | Grund für missbilligten Rang
P2389 wikibase-item organization directed by the office or position | організація, якою керує посада | vom Amt geleitete Organisation
P2527 quantity earthquake magnitude on the moment magnitude scale | магнітуда землетрусу | Momenten-Magnitude
P2937 wikibase-item parliamentary term | скликання | Legislaturperiode
P3831 wikibase-item object has role | роль об'єкта | Rolle des Objekts
P4100 wikibase-item parliamentary group | фракція | Fraktion
P5054 wikibase-item cabinet | кабінет | Kabinett
P646 external-id Freebase ID | код Freebase | Freebase-Kennung
P214 external-id VIAF cluster ID | код VIAF | VIAF-Kennung
P424 string Wikimedia language code | код мови Вікімедіа | Wikimedia-Sprachcode
`;

export interface PropertyRow {
  readonly id: PropertyId;
  readonly datatype: string;
  /** Labels by language. */
  readonly labels: Readonly<Record<string, string>>;
}

function readRow(line: string): PropertyRow {
  const [id = '', datatype = '', ...words] = line.split(' ');
  const [en = '', uk = '', de = ''] = words.join(' ').split(' | ');
  return { id: id as PropertyId, datatype, labels: { en, uk, de } };
}

export const PROPERTIES: readonly PropertyRow[] = TABLE.trim().split('\n').map(readRow);

/** The datatype of each property, as the snaks state it. */
export const DATATYPES: ReadonlyMap<PropertyId, string> = new Map(
  PROPERTIES.map(({ id, datatype }) => [id, datatype]),
);
