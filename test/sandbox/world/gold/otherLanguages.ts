import type { GoldTable } from './goldTable';

export const OTHER_LANGUAGES: readonly GoldTable[] = [
  {
    article: 'sybiha-2024',
    outside: '.when, .also',
    lines: `
      Q24025631 person = Дмитра Кулебу; Дмитру Кулебі; Кулеби; Кулеба
      Q1900000101 person = Андрій Сибіга; Андрія Сибігу; Сибігу Андрія Івановича; Сибігу
      Q3874799 person = Володимир Зеленський
      Q20070130 person = Руслан Стефанчук; Стефанчук
      Q66094865 person = Денис Шмигаль; Шмигаль
      Q16713168 person = Вадим Пристайко
      Q61112536 person = Юлія Свириденко
      Q7821917 person = Ентоні Блінкеном
      Q1900000201 organisation = Верховна Рада; Верховної Ради; Рада
      Q1900000202 organisation = МЗС
      Q458 organisation = ЄС; Європейському Союзі
      Q7184 organisation = НАТО
      Q212 place = України
      Q159 place = Росії
      Q30 place = США
      Q43 place = Туреччині
      Q1899 place = Києві
      Q156752 place = Сумах
      Q61 place = Вашингтоні
      Q240 place = Брюсселі
      ? - organisation = Офісу президента
    `,
  },
  {
    article: 'scholz-2021',
    outside: '.zeile, .kasten',
    lines: `
      Q61053 person = Olaf Scholz; Scholz
      Q567 person = Angela Merkel; Merkel
      Q76658 person = Frank-Walter Steinmeier
      Q3052772 person = Emmanuel Macron
      Q564328 person = Annalena Baerbock
      Q7747 person = Wladimir Putin
      Q6279 person = Joe Biden
      - person = Gerhard Schröder
      Q154797 organisation = Bundestag
      Q49762 organisation = [CDU]-Politikerin
      Q49768 organisation = SPD
      - organisation = Grüne
      - organisation = FDP
      Q458 organisation = Europäischen Union; EU
      Q7184 organisation = Nato
      Q183 place = Bundesrepublik Deutschland
      Q212 place = Ukraine
      Q30 place = USA
      Q64 place = Berlin
      Q649 place = Moskau
      Q61 place = Washington
      Q90 place = Paris
      Q240 place = Brüssel
      Q2916 place = Osnabrück
      Q1055 place = Hamburg
      ? - place = Schloss Bellevue
      ? - place|organisation = Kanzleramt
      ? - organisation = Sidelight
      ? - work = Mehr Fortschritt wagen
    `,
  },
  {
    article: 'gaziantep-2023',
    outside: 'time, section',
    lines: `
      Q39259 person = رجب طيب أردوغان; أردوغان
      Q44329 person = بشار الأسد
      Q6279 person = جو بايدن
      Q7747 person = فلاديمير بوتين
      Q43 place = تركيا
      Q858 place = سوريا
      Q93338 place = غازي عنتاب
      Q3640 place = أنقرة
      Q41183 place = حلب
      Q71 place = جنيف
      Q504657 place = إدلب
      Q7817 organisation = منظمة الصحة العالمية
      Q1065 organisation = الأمم المتحدة
      Q7184 organisation = حلف شمال الأطلسي
      Q134703 place = كهرمان مرعش
      ? Q3766 place = دمشق; ودمشق
      ? Q3820 place = وبيروت
      ? Q173545 place = وحماة
      ? Q200030 place = واللاذقية
      ? Q458 organisation = والاتحاد الأوروبي
      ? - place|organisation = مطار هاتاي
    `,
  },
];
