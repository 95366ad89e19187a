import type { Region } from './regions';

/** A person's name: in full, and as the second mention has it. */
export interface PersonName {
  readonly full: string;
  readonly short: string;
}

// Written for this measurement of common given and family names of each region, so that nobody in
// particular is meant. The second mention is the last word; a bar tells where it is another: East
// Asians put the family first, Ethiopians have none.
const LISTS = {
  Europe: `
    Oliver Hughes; Charlotte Barnes; Niamh Gallagher; Alasdair Munro; Étienne Lefèvre;
    Camille Rousseau; Jürgen Brandt; Katrin Schäfer; Lorenzo Ferrari; Giulia Moretti; Javier Ortega;
    Inés Navarro; Tiago Carvalho; Pieter van Dijk|van Dijk; Anneke de Vries|de Vries; Lars Eriksson;
    Ingrid Halvorsen; Mikko Virtanen; Piotr Kowalczyk; Agnieszka Wójcik; Tomáš Novotný;
    Zsófia Szabó; Nikos Papadopoulos; Oleksandr Bondarenko; Dragan Petrović; Elena Ionescu`,
  'United States': `
    Tyler Jenkins; Ashley Robinson; Brandon Mitchell; Megan Sullivan; Jamal Washington;
    Keisha Jefferson; Cody Anderson; Brittany Cooper; Dwayne Harris; Kayla Peterson; Justin Baker;
    Courtney Reed; Marcus Freeman; Heather Collins; Travis Morgan; Crystal Hayes; Derek Sanders;
    Amber Richardson; Randy Ellison; Denise Whitaker; Kyle Hendricks; Lauren Fletcher;
    Terrence Boyd; Monica Drake; Wesley Tucker; Paige Holloway`,
  'West Africa': `
    Chinedu Okafor; Ngozi Eze; Oluwaseun Adeyemi; Folasade Ogunleye; Aminu Bello; Hauwa Danjuma;
    Kwame Boateng; Akosua Mensah; Kofi Asante; Abena Owusu; Mamadou Diallo; Aïssatou Barry;
    Ousmane Traoré; Fatoumata Keita; Cheikh Ndiaye; Awa Sarr; Koffi Kouassi; Adjoua Konan;
    Emeka Nwosu; Yetunde Balogun; Ibrahima Camara; Bintou Sissoko; Seydou Ouédraogo;
    Mariama Jallow; Sekou Kamara; Uche Obi`,
  'East and Southern Africa': `
    Wanjiku Kamau; Otieno Odhiambo; Kipchoge Rotich; Achieng Onyango; Abebe Tadesse|Abebe;
    Tigist Haile|Tigist; Mulugeta Bekele|Mulugeta; Juma Mwakasege; Neema Mushi; Okello Opio;
    Nakato Namukasa; Jean-Bosco Habimana; Uwase Mukamana; Tendai Moyo; Rudo Chikowore;
    Thabo Mokoena; Nomvula Dlamini; Sipho Khumalo; Lerato Molefe; Pieter Botha; Chanda Mwale;
    Thandiwe Banda; Hage Shikongo; Abdi Warsame; Hodan Farah; Tahina Rakotomalala`,
  'East Asia': `
    Zhang Weiming|Zhang; Liu Xiaoyan|Liu; Chen Guoqiang|Chen; Zhao Lihua|Zhao; Huang Zhiyuan|Huang;
    Sun Meiling|Sun; Wu Jianhua|Wu; Lai Chun-hung|Lai; Tsai Mei-hui|Tsai; Kenji Yamamoto;
    Yuko Tanabe; Hiroshi Matsuda; Ayumi Kobayashi; Takeshi Nakagawa; Naoko Fujiwara;
    Kim Min-cheol|Kim; Park Ji-sun|Park; Lee Sang-beom|Lee; Choi Eun-ji|Choi; Jung Tae-woo|Jung;
    Batbayar Ganbold; Oyuunchimeg Dorj; Chan Ka-wai|Chan; Cheung Wing-sum|Cheung; Xu Haoran|Xu;
    Fang Ruoxi|Fang`,
  'South and Southeast Asia': `
    Rajesh Sharma; Priya Nair; Arvind Deshpande; Lakshmi Subramanian; Harpreet Singh Gill|Gill;
    Sunita Yadav; Imran Qureshi; Ayesha Malik; Shahid Afzal; Mohammad Rafiqul Islam|Islam;
    Nusrat Jahan; Kamal Hossain Chowdhury|Chowdhury; Nimal Perera; Dilani Wickramasinghe;
    Bishnu Thapa; Sita Gurung; Nguyen Van Hung|Hung; Tran Thi Lan|Lan; Somchai Wongsawan|Somchai;
    Siriporn Chaiyasit|Siriporn; Bambang Wijaya; Dewi Lestari; Ahmad Zulkifli; Siti Aminah Rahim|Siti;
    Jose Dela Cruz|Dela Cruz; Maria Teresa Bautista|Bautista`,
  'Middle East': `
    Ahmed Mansour; Fatima al-Zahrani|al-Zahrani; Khalid bin Saleh|bin Saleh; Noura al-Otaibi|al-Otaibi;
    Mahmoud Haddad; Rania Saliba; Hussein al-Jubouri|al-Jubouri; Zainab Kadhim; Tarek el-Sayed|el-Sayed;
    Yasmin Abdel Fattah|Abdel Fattah; Mehdi Rahimi; Shirin Moradi; Ali Rezaei; Nasrin Hosseini;
    Mehmet Yıldırım; Ayşe Demirtaş; Yossi Ben-David|Ben-David; Tamar Friedman; Omar Benali;
    Salma Bouazizi; Youssef El Idrissi|El Idrissi; Nadia Khoury; Walid Shaheen; Samira Barakat;
    Abdulrahman al-Harbi|al-Harbi; Layla Suleiman`,
  'Latin America': `
    Juan Carlos Gutiérrez|Gutiérrez; María Fernanda Rojas|Rojas; Luis Alberto Quispe|Quispe;
    Rosa Mamani; Diego Echeverría; Valentina Cifuentes; Rodrigo Saavedra; Camila Sepúlveda;
    Hernán Villalobos; Daniela Cárdenas; José Antonio Hernández|Hernández; Guadalupe Xolo;
    João Batista Nogueira|Nogueira; Luciana Figueiredo; Wellington dos Santos|dos Santos;
    Marisol Paredes; Óscar Zelaya; Yadira Mejía; Ernesto Batista; Yusleidy Reinoso;
    Jean-Baptiste Desrosiers; Marie-Claire Toussaint; Facundo Bianchi; Florencia Aguirre;
    Edgardo Chacón; Ximena Huanca`,
  Oceania: `
    Lachlan McKenzie; Sienna Campbell; Hemi Ngata; Aroha Tamihana; Tevita Fonua; Mele Taufa;
    Sione Tuilagi; Lupe Faleolo; Ratu Vakatawa; Losalini Rabuka; Jarrah Williams; Kirra Simpson;
    Michael Kaupa; Grace Wari; Wiremu Parata; Mereana Rangi; Bruce Whitford; Kylie Donnelly;
    Fetu Leavasa; Tamati Kereama; Peni Naulu; Salote Moala; Darren Hodgson; Shayna Yunupingu;
    Joseph Tabara; Angus Callaghan`,
};

/** The regions whose names are put into the text. */
export type NameRegion = keyof typeof LISTS;

/** The names of each region, as many of each. */
export const NAMES_BY_REGION: ReadonlyMap<NameRegion, readonly PersonName[]> = new Map(
  Object.entries(LISTS).map(([region, list]) => [region as NameRegion, list.split(';').map(read)]),
);

/** The region of {@link Region} that a list belongs to, for the comparison of continents. */
export const CONTINENT: Readonly<Record<NameRegion, Region>> = {
  Europe: 'Europe',
  'United States': 'North America',
  'West Africa': 'Africa',
  'East and Southern Africa': 'Africa',
  'East Asia': 'Asia',
  'South and Southeast Asia': 'Asia',
  'Middle East': 'Middle East',
  'Latin America': 'Latin America',
  Oceania: 'Oceania',
};

function read(entry: string): PersonName {
  const [full = '', short] = entry.trim().split('|');
  return { full, short: short ?? full.split(' ').at(-1) ?? full };
}
