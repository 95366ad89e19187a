import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../src/article/guessLanguage';

describe('guessLanguage', () => {
  it.each([
    ['en', 'The harbour was closed on Monday, and the boats that leave for the islands were late.'],
    [
      'de',
      'Der Hafen ist seit Montag geschlossen, und die Schiffe zu den Inseln sind nicht gefahren.',
    ],
    [
      'fr',
      'Le port est fermé depuis lundi, et les bateaux qui vont dans les îles sont restés à quai pour une journée.',
    ],
    [
      'es',
      'El puerto está cerrado desde el lunes y los barcos que van a las islas no salieron por una avería.',
    ],
    [
      'it',
      'Il porto è chiuso da lunedì e le navi che vanno alle isole non sono partite per una avaria della gru.',
    ],
    [
      'pt',
      'O porto está fechado desde segunda-feira e os barcos que vão para as ilhas não saíram por uma avaria.',
    ],
    [
      'nl',
      'De haven is sinds maandag gesloten en het schip van de eilanden is niet vertrokken voor een van de tochten.',
    ],
    [
      'sv',
      'Hamnen är stängd sedan i måndags och båtarna till öarna har inte gått för att en kran har fallit på kajen.',
    ],
    [
      'da',
      'Havnen er lukket siden mandag, og skibene til øerne er ikke sejlet, efter at en kran blev væltet på kajen.',
    ],
    [
      'fi',
      'Satama on ollut suljettu maanantaista, ja laivat eivät ole lähteneet saarille, että se oli myös hän.',
    ],
    [
      'pl',
      'Port jest zamknięty od poniedziałku i nie wiadomo, że statki na wyspy jak dotąd się nie pojawiły do dziś.',
    ],
    [
      'tr',
      'Liman pazartesiden beri kapalı ve adalara giden gemiler için bir açıklama da yok, bu çok uzun sürdü.',
    ],
    [
      'id',
      'Pelabuhan itu ditutup dan kapal yang berangkat dari pulau tidak dapat berlayar untuk hari ini dengan aman.',
    ],
    [
      'ru',
      'Порт закрыт с понедельника, и корабли, которые ходят к островам, не вышли из-за аварии крана, объявили власти.',
    ],
    [
      'uk',
      'Порт закрито з понеділка, і кораблі, які ходять до островів, не вийшли через аварію крана, її причини ще невідомі.',
    ],
    ['ja', '港は月曜日から閉鎖されており、島へ向かう船は出ていない。'],
    ['zh', '港口自星期一起關閉，開往各島的船隻都沒有出發，原因仍在調查之中。'],
    ['ko', '항구는 월요일부터 폐쇄되었고 섬으로 가는 배는 출발하지 않았다.'],
    ['el', 'Το λιμάνι είναι κλειστό από τη Δευτέρα και τα πλοία δεν έφυγαν για τα νησιά.'],
    ['he', 'הנמל סגור מיום שני והספינות לאיים לא יצאו לדרכן.'],
    ['ar', 'الميناء مغلق منذ يوم الاثنين ولم تغادر السفن إلى الجزر بعد الحادث.'],
    [
      'fa',
      'بندر از روز دوشنبه بسته است و کشتی‌ها به جزیره‌ها نرفتند، چون جرثقیل روی اسکله افتاد و پیدا نشد.',
    ],
  ])('%s', (language, text) => {
    expect(guessLanguage(text)?.language).toBe(language);
  });

  it.each(['', '12 345', 'Norwick', 'Xyzzy plugh frotz rezrov gnusto bozbar'])(
    'knows nothing of %j',
    (text) => {
      expect(guessLanguage(text)).toBeNull();
    },
  );
});
