/** The members of the United Nations, each with the seat of its government or its capital. */
const MEMBERS = `
Afghanistan: Kabul; Albania: Tirana; Algeria: Algiers; Andorra: Andorra la Vella; Angola: Luanda;
Antigua and Barbuda: St. John's; Argentina: Buenos Aires; Armenia: Yerevan; Australia: Canberra;
Austria: Vienna; Azerbaijan: Baku; Bahrain: Manama; Bangladesh: Dhaka; Barbados: Bridgetown;
Belarus: Minsk; Belgium: Brussels; Belize: Belmopan; Benin: Porto-Novo; Bhutan: Thimphu;
Bolivia: Sucre; Bosnia and Herzegovina: Sarajevo; Botswana: Gaborone; Brazil: Brasília;
Brunei: Bandar Seri Begawan; Bulgaria: Sofia; Burkina Faso: Ouagadougou; Burundi: Bujumbura;
Cambodia: Phnom Penh; Cameroon: Yaoundé; Canada: Ottawa; Cape Verde: Praia;
Central African Republic: Bangui; Chad: N'Djamena; Chile: Santiago; China: Beijing;
Colombia: Bogotá; Comoros: Moroni; Costa Rica: San José; Croatia: Zagreb; Cuba: Havana;
Cyprus: Nicosia; Czech Republic: Prague; Democratic Republic of the Congo: Kinshasa;
Denmark: Copenhagen; Djibouti: Djibouti; Dominica: Roseau; Dominican Republic: Santo Domingo;
East Timor: Dili; Ecuador: Quito; Egypt: Cairo; El Salvador: San Salvador;
Equatorial Guinea: Malabo; Eritrea: Asmara; Estonia: Tallinn; Eswatini: Mbabane;
Ethiopia: Addis Ababa; Federated States of Micronesia: Palikir; Fiji: Suva; Finland: Helsinki;
France: Paris; Gabon: Libreville; Georgia: Tbilisi; Germany: Berlin; Ghana: Accra;
Greece: Athens; Grenada: St. George's; Guatemala: Guatemala City; Guinea: Conakry;
Guinea-Bissau: Bissau; Guyana: Georgetown; Haiti: Port-au-Prince; Honduras: Tegucigalpa;
Hungary: Budapest; Iceland: Reykjavík; India: New Delhi; Indonesia: Jakarta; Iran: Tehran;
Iraq: Baghdad; Israel: Jerusalem; Italy: Rome; Ivory Coast: Yamoussoukro; Jamaica: Kingston;
Japan: Tokyo; Jordan: Amman; Kazakhstan: Astana; Kenya: Nairobi; Kiribati: Tarawa;
Kuwait: Kuwait City; Kyrgyzstan: Bishkek; Laos: Vientiane; Latvia: Riga; Lebanon: Beirut;
Lesotho: Maseru; Liberia: Monrovia; Libya: Tripoli; Liechtenstein: Vaduz; Lithuania: Vilnius;
Luxembourg: Luxembourg; Madagascar: Antananarivo; Malawi: Lilongwe; Malaysia: Kuala Lumpur;
Maldives: Malé; Mali: Bamako; Malta: Valletta; Marshall Islands: Majuro; Mauritania: Nouakchott;
Mauritius: Port Louis; Mexico: Mexico City; Moldova: Chișinău; Monaco: -; Mongolia: Ulaanbaatar;
Montenegro: Podgorica; Morocco: Rabat; Mozambique: Maputo; Myanmar: Naypyidaw; Namibia: Windhoek;
Nauru: -; Nepal: Kathmandu; Netherlands: Amsterdam; New Zealand: Wellington; Nicaragua: Managua;
Niger: Niamey; Nigeria: Abuja; North Korea: Pyongyang; North Macedonia: Skopje; Norway: Oslo;
Oman: Muscat; Pakistan: Islamabad; Palau: Melekeok; Panama: Panama City;
Papua New Guinea: Port Moresby; Paraguay: Asunción; Peru: Lima; Philippines: Manila;
Poland: Warsaw; Portugal: Lisbon; Qatar: Doha; Republic of Ireland: Dublin;
Republic of the Congo: Brazzaville; Romania: Bucharest; Russia: Moscow; Rwanda: Kigali;
Saint Kitts and Nevis: Basseterre; Saint Lucia: Castries;
Saint Vincent and the Grenadines: Kingstown; Samoa: Apia; San Marino: San Marino;
São Tomé and Príncipe: São Tomé; Saudi Arabia: Riyadh; Senegal: Dakar; Serbia: Belgrade;
Seychelles: Victoria; Sierra Leone: Freetown; Singapore: -; Slovakia: Bratislava;
Slovenia: Ljubljana; Solomon Islands: Honiara; Somalia: Mogadishu; South Africa: Pretoria;
South Korea: Seoul; South Sudan: Juba; Spain: Madrid; Sri Lanka: Sri Jayawardenepura Kotte;
Sudan: Khartoum; Suriname: Paramaribo; Sweden: Stockholm; Switzerland: Bern; Syria: Damascus;
Tajikistan: Dushanbe; Tanzania: Dodoma; Thailand: Bangkok; The Bahamas: Nassau;
The Gambia: Banjul; Togo: Lomé; Tonga: Nuku'alofa; Trinidad and Tobago: Port of Spain;
Tunisia: Tunis; Turkey: Ankara; Turkmenistan: Ashgabat; Tuvalu: Funafuti; Uganda: Kampala;
Ukraine: Kyiv; United Arab Emirates: Abu Dhabi; United Kingdom: London;
United States: Washington, D.C.; Uruguay: Montevideo; Uzbekistan: Tashkent; Vanuatu: Port Vila;
Venezuela: Caracas; Vietnam: Hanoi; Yemen: Sana'a; Zambia: Lusaka; Zimbabwe: Harare`;

/**
 * Name and capital in English, as the starter pack spells them. The capital is null for the city
 * states and for Nauru, which has none.
 */
export const UN_MEMBERS: readonly {
  readonly name: string;
  readonly capital: string | null;
}[] = MEMBERS.replaceAll('\n', ' ')
  .split(';')
  .map((entry) => {
    const [name = '', capital = ''] = entry.split(':').map((part) => part.trim());
    return { name, capital: capital === '-' ? null : capital };
  });
