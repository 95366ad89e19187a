import { phraseList, phrases, words } from '../descriptor';
import { LazyMap, LazyWords } from '../lazyWords';

/**
 * Countries with the words for their people: `name: demonyms`. Only what tells that a capitalised
 * word is a place, or no name of its own; which place it is, the linker decides.
 */
const COUNTRIES = `
afghanistan: afghan afghans; albania: albanian albanians; algeria: algerian algerians; andorra: andorran andorrans; antigua and barbuda: antiguan antiguans barbudan;
angola: angolan angolans; argentina: argentine argentines argentinian argentinians; armenia: armenian armenians;
australia: australian australians; austria: austrian austrians; azerbaijan: azerbaijani azerbaijanis azeri;
bahamas: bahamian bahamians; bahrain: bahraini bahrainis; bangladesh: bangladeshi bangladeshis; barbados: barbadian barbadians bajan;
belarus: belarusian belarusians; belgium: belgian belgians; belize: belizean belizeans; bermuda: bermudian; benin: beninese beninois; bhutan: bhutanese;
bolivia: bolivian bolivians; bosnia: bosnian bosnians; botswana: botswanan botswanans motswana batswana; brazil: brazilian brazilians;
brunei: bruneian; bulgaria: bulgarian bulgarians; burkina faso: burkinabe burkinabé; burundi: burundian burundians; cambodia: cambodian
cambodians; cameroon: cameroonian cameroonians; canada: canadian canadians; cape verde: cape_verdean cape_verdeans; central african republic: central_african; chad: chadian chadians; chile: chilean chileans;
china: chinese; colombia: colombian colombians; comoros: comoran comorian; congo: congolese; costa rica: rican ricans costa_rican costa_ricans; croatia: croatian
croatians croat croats; cuba: cuban cubans; cyprus: cypriot cypriots; czechia: czech czechs; czech republic: ;
denmark: danish dane danes; djibouti: djiboutian djiboutians; dominica: ; dominican republic: dominican dominicans; ecuador:
ecuadorian ecuadorians ecuadorean; egypt: egyptian egyptians; el salvador: salvadoran salvadorans salvadorean;
england: english englishman englishmen englishwoman; equatorial guinea: equatorial_guinean equatoguinean; faroe islands: faroese; eritrea: eritrean eritreans; estonia: estonian estonians; eswatini: swazi swazis;
ethiopia: ethiopian ethiopians; fiji: fijian fijians; finland: finnish finn finns; france: french frenchman
frenchmen; gabon: gabonese; gambia: gambian gambians; georgia: georgian georgians; germany: german germans;
ghana: ghanaian ghanaians; greece: greek greeks; gibraltar: gibraltarian; greenland: greenlandic greenlander greenlanders; grenada: grenadian; guatemala: guatemalan
guatemalans; guinea: guinean guineans; guinea-bissau: bissau-guinean; guyana: guyanese; haiti: haitian haitians; honduras: honduran hondurans;
hong kong: hongkonger hongkongers; hungary: hungarian hungarians; iceland: icelandic icelander icelanders; india:
indian indians; indonesia: indonesian indonesians; iran: iranian iranians; iraq: iraqi iraqis; ireland: irish
irishman irishmen irishwoman; isle of man: manx; israel: israeli israelis; italy: italian italians; ivory coast: ivorian ivorians; jamaica: jamaican
jamaicans; japan: japanese; jordan: jordanian jordanians; kazakhstan: kazakh kazakhs; kenya: kenyan kenyans; kiribati: i-kiribati; kosovo: kosovan kosovar kosovars; kuwait: kuwaiti kuwaitis; kyrgyzstan: kyrgyz; laos: laotian laotians lao; latvia: latvian latvians;
lebanon: lebanese; lesotho: basotho mosotho; liberia: liberian liberians; libya: libyan libyans; liechtenstein: liechtensteiner; lithuania:
lithuanian lithuanians; luxembourg: luxembourgish luxembourger luxembourgers; madagascar: malagasy; malawi: malawian malawians; malaysia:
malaysian malaysians; maldives: maldivian maldivians; mali: malian malians; malta: maltese; marshall islands: marshallese; mauritania: mauritanian mauritanians; mauritius: mauritian mauritians; micronesia: micronesian; mexico: mexican mexicans; moldova: moldovan moldovans; monaco: monegasque; mongolia: mongolian mongolians;
montenegro: montenegrin montenegrins; morocco: moroccan moroccans; mozambique: mozambican mozambicans; myanmar: burmese; burma: ;
namibia: namibian namibians; nauru: nauruan; nepal: nepali nepalis nepalese; netherlands: dutch dutchman dutchmen; new zealand: zealander zealanders new_zealander new_zealanders; nicaragua: nicaraguan nicaraguans; niger: nigerien nigeriens; nigeria: nigerian nigerians; north korea: korean koreans north_korean north_koreans; northern ireland: northern_irish; north macedonia: macedonian macedonians; norway: norwegian norwegians; oman: omani omanis; pakistan:
pakistani pakistanis; palau: palauan; palestine: palestinian palestinians; panama: panamanian panamanians; papua new guinea: papuan papuans; paraguay: paraguayan
paraguayans; peru: peruvian peruvians; philippines: filipino filipinos philippine filipina; poland: polish pole poles;
portugal: portuguese; puerto rico: puerto_rican puerto_ricans; qatar: qatari qataris; romania: romanian romanians; russia: russian russians;
rwanda: rwandan rwandans; saint lucia: saint_lucian st_lucian; saint vincent and the grenadines: vincentian; samoa: samoan samoans; san marino: sammarinese; sao tome and principe: sao_tomean; saudi arabia: saudi saudis saudi_arabian saudi_arabians; scotland: scottish scot scots scotsman; senegal:
senegalese; serbia: serbian serbians serb serbs; seychelles: seychellois; sierra leone: leonean sierra_leonean sierra_leoneans; singapore: singaporean singaporeans; slovakia:
slovak slovaks; slovenia: slovenian slovene slovenes; solomon islands: solomon_islander solomon_islanders; somalia: somali somalis; south africa: south_african south_africans; south korea: south_korean south_koreans; south sudan: south_sudanese; spain: spanish spaniard spaniards; sri lanka: lankan lankans sri_lankan sri_lankans; sudan: sudanese; suriname: surinamese; sweden:
swedish swede swedes; switzerland: swiss; syria: syrian syrians; taiwan: taiwanese; tajikistan: tajik tajiks;
tanzania: tanzanian tanzanians; thailand: thai thais; timor-leste: timorese; togo: togolese; tonga: tongan tongans;
trinidad and tobago: trinidadian trinidadians tobagonian; tunisia: tunisian tunisians; turkey: turkish turk turks; türkiye: ; turkmenistan: turkmen turkmens; tuvalu: tuvaluan; uganda: ugandan ugandans; ukraine: ukrainian ukrainians; united arab emirates: emirati emiratis; united
kingdom: british briton britons brit brits; britain: ; great britain: ; united states: american americans; uruguay:
uruguayan uruguayans; uzbekistan: uzbek uzbeks; vanuatu: ni-vanuatu; vatican: ; venezuela: venezuelan venezuelans; vietnam: vietnamese;
wales: welsh welshman welshmen; yemen: yemeni yemenis; zambia: zambian zambians; zimbabwe: zimbabwean zimbabweans; africa:
african africans; europe: european europeans; asia: asian asians; latin america: latino latinos latina; north america:
; south america: ; middle east: ; central america: ; crimea: crimean; chechnya: chechen chechens; tibet: tibetan
tibetans; catalonia: catalan catalans; kurdistan: kurdish kurd kurds; gaza: gazan gazans; soviet union: soviet soviets`;

/** A country with the words for its people. */
interface Row {
  readonly country: string;
  readonly people: readonly string[];
}

let rows: readonly Row[] | null = null;

/** Read at the first question, as the lists below are, and once for all of them. */
function countryRows(): readonly Row[] {
  rows ??= phraseList([COUNTRIES.replaceAll('\n', ' ')]).map((row) => {
    const colon = row.indexOf(':');
    return { country: row.slice(0, colon).trim(), people: row.slice(colon + 1).split(' ') };
  });
  return rows;
}

const PEOPLES = words(`
arab arabs arabic arabian jew jews jewish muslim muslims christian christians catholic catholics
islamic islamist islamists hindu hindus buddhist buddhists sikh sikhs sunni sunnis shiite shiites
shia orthodox protestant protestants evangelical anglican nazi nazis communist communists rohingya
uyghur uyghurs uighur uighurs pashtun yazidi roma inuit aboriginal maori hispanic hispanics scandinavian
nordic baltic balkan caribbean westerners soviet-era tatar tatars
flemish basque latin anglo sinhalese tamil tamils hausa yoruba igbo zulu hebrew mandarin cantonese
urdu bengali punjabi swahili farsi persian persians antisemitic islamophobia semitic democrat
republican-led marxist leninist stalinist trumpian orwellian victorian`);

/** Words of nationality, people or faith, single ones. */
export const DEMONYMS = new LazyWords(() => {
  const people = countryRows().flatMap((row) => row.people);
  return [...people.filter((word) => !word.includes('_')), ...PEOPLES];
});

// Continents and regions, and words that several countries share or that need another before them.
const NO_COUNTRIES = phrases(
  'africa; europe; asia; latin america; crimea; chechnya; tibet; catalonia; kurdistan; gaza',
);
const UNTOLD = words(
  'korean koreans rican ricans zealander zealanders leonean lankan lankans congolese',
);

/** Countries by the words for what belongs to them: "french" → "France". */
export const COUNTRY_OF: ReadonlyMap<string, string> = new LazyMap(() => {
  const found = new Map<string, string>();
  for (const { country, people } of countryRows()) {
    if (NO_COUNTRIES.has(country)) continue;
    const name = titled(country);
    for (const word of people) {
      if (word !== '' && !UNTOLD.has(word)) found.set(word.replaceAll('_', ' '), name);
    }
  }
  return found;
});

/** The common names of those countries: "timor leste" → "Timor-Leste". */
export const COUNTRY_NAMES: ReadonlyMap<string, string> = new LazyMap(() =>
  Array.from(
    new Set(COUNTRY_OF.values()),
    (name) => [name.toLowerCase().replaceAll('-', ' '), name] as const,
  ),
);

function titled(country: string): string {
  if (!country.includes(' ')) return capitalised(country);
  return country.split(' ').map(capitalised).join(' ');
}

function capitalised(word: string): string {
  if (word === 'and' || word === 'of' || word === 'the') return word;
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  return capital.replace(/-./g, (letter) => letter.toUpperCase());
}

/** Well-known places, countries first. */
export const PLACES = new LazyWords(() => [
  ...countryRows().map(({ country }) => country),
  ...phraseList([
    `
us; u.s; u.s.; usa; uk; u.k; u.k.; uae; drc; eu-wide; ussr; alabama; alaska; arizona; arkansas; california; colorado;
connecticut; delaware; florida; hawaii; idaho; illinois; indiana; iowa; kansas; kentucky; louisiana; maine; maryland;
massachusetts; michigan; minnesota; mississippi; missouri; montana; nebraska; nevada; new hampshire; new jersey;
new mexico; new york; new york city; north carolina; north dakota; ohio; oklahoma; oregon; pennsylvania; rhode island;
south carolina; south dakota; tennessee; texas; utah; vermont; west virginia; wisconsin; wyoming; washington;
washington dc; ontario; quebec; british columbia; alberta; manitoba; saskatchewan; nova scotia; new brunswick;
newfoundland; yukon; queensland; victoria; tasmania; new south wales; northern ireland; yorkshire; kent; essex;
cornwall; devon; norfolk; suffolk; sussex; surrey; lancashire; london; manchester; birmingham; liverpool; leeds;
glasgow; edinburgh; cardiff; belfast; bristol; sheffield; newcastle; oxford; cambridge; dublin; paris; marseille; lyon;
berlin; munich; hamburg; frankfurt; cologne; vienna; zurich; geneva; bern; brussels; amsterdam; rotterdam; the hague;
hague; madrid; barcelona; lisbon; porto; rome; milan; naples; turin; venice; athens; istanbul; ankara; moscow;
saint petersburg; st petersburg; kyiv; kiev; kharkiv; lviv; odesa; odessa; mariupol; donetsk; luhansk; kherson;
zaporizhzhia; dnipro; donbas; minsk; warsaw; krakow; gdansk; łódź; prague; budapest; bratislava; bucharest; sofia;
belgrade; zagreb; ljubljana; sarajevo; skopje; tirana; pristina; podgorica; chisinau; vilnius; riga; tallinn; helsinki;
stockholm; gothenburg; oslo; copenhagen; reykjavik; tbilisi; yerevan; baku; astana; tashkent; bishkek; dushanbe;
ashgabat; kabul; kandahar; islamabad; karachi; lahore; peshawar; delhi; new delhi; mumbai; kolkata; chennai; bangalore;
hyderabad; dhaka; colombo; kathmandu; beijing; shanghai; guangzhou; shenzhen; wuhan; xinjiang; lhasa; taipei; seoul;
pyongyang; tokyo; osaka; kyoto; hiroshima; hanoi; saigon; bangkok; phnom penh; vientiane; yangon; kuala lumpur;
jakarta; bali; manila; sydney; melbourne; brisbane; perth; adelaide; canberra; auckland; wellington; tehran; baghdad;
basra; mosul; damascus; aleppo; beirut; amman; jerusalem; tel aviv; haifa; ramallah; gaza city; gaza strip; west bank;
rafah; khan younis; golan heights; riyadh; jeddah; mecca; medina; sanaa; aden; muscat; doha; dubai; abu dhabi; manama;
kuwait city; cairo; alexandria; tripoli; benghazi; tunis; algiers; rabat; casablanca; khartoum; darfur; juba;
addis ababa; tigray; asmara; mogadishu; nairobi; mombasa; kampala; kigali; bujumbura; dodoma; dar es salaam; lusaka;
harare; maputo; lilongwe; luanda; kinshasa; goma; brazzaville; libreville; yaounde; douala; abuja; lagos; accra; lome;
abidjan; monrovia; freetown; conakry; dakar; bamako; niamey; ouagadougou; n'djamena; johannesburg; cape town; durban;
pretoria; soweto; gaborone; windhoek; antananarivo; boston; chicago; houston; dallas; austin; san antonio; los angeles;
hollywood; san francisco; san diego; san jose; silicon valley; seattle; portland; denver; phoenix; las vegas; miami;
orlando; tampa; atlanta; new orleans; detroit; cleveland; philadelphia; pittsburgh; baltimore; minneapolis; st louis;
memphis; nashville; milwaukee; brooklyn; manhattan; queens; bronx; long island; toronto; montreal; vancouver; ottawa;
calgary; winnipeg; mexico city; guadalajara; tijuana; havana; kingston; port-au-prince; santo domingo; san juan;
guatemala city; san salvador; tegucigalpa; managua; panama city; bogota; bogotá; medellin; cali; caracas; quito;
guayaquil; lima; la paz; sucre; asuncion; montevideo; buenos aires; santiago; brasilia; brasília; rio de janeiro;
sao paulo; são paulo; guantanamo bay; atlantic; pacific; mediterranean; baltic sea; black sea; red sea; persian gulf;
siberia; balkans; caucasus; sahara; sahel; himalayas; alps; arctic; antarctica; antarctic; scandinavia; bavaria;
saxony; kashmir; punjab; kerala; gujarat; bihar; west bengal; tamil nadu; sinai; nagorno-karabakh; transnistria;
abkhazia; south ossetia; sevastopol; simferopol; bucha; bakhmut; avdiivka; mykolaiv; chernihiv; sumy; poltava; kursk;
belgorod; rostov; brexit britain; eurasia; oceania; polynesia; east timor; cape verde; horn of africa; vatican city;
holy see; bosnia and herzegovina; tyne and wear; antigua and barbuda; st kitts and nevis; isle of man; wembley; america; americas; north africa; southeast asia; equatorial guinea; saint lucia; macau;
earth; nile; jammu; bombay; zanzibar; lodz; korea; yugoslavia; fukuoka; ulaanbaatar; bonn; midwest`,
  ]),
]);
