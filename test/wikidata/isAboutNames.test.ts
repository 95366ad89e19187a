import { describe, expect, it } from 'vitest';
import { isAboutNames } from '../../src/wikidata/isAboutNames';

describe('isAboutNames', () => {
  it.each([
    'Surname list',
    'surname',
    'Family name',
    'Given name',
    'Topics referred to by the same term',
    'Wikimedia disambiguation page',
    'Wikimedia-Begriffsklärungsseite',
    'page d’homonymie d’un projet Wikimédia',
    'Прізвище',
    'Wikimedia human name disambiguation page',
    'Wikimedia list article',
    'Wikimedia music-related list',
    'Wikimedia category',
    'Wikimedia navigational template',
    'Wikimedia-Kategorie',
    'Wikimedia-Liste',
    'Wikimedia-doorverwijspagina',
    'page de catégorie d’un projet Wikimédia',
    'página de desambiguación de Wikimedia',
    'artículo de lista de Wikimedia',
    'pagina di disambiguazione di un progetto Wikimedia',
    'página de desambiguação de um projeto da Wikimedia',
    'strona ujednoznaczniająca w projekcie Wikimedia',
    'rozcestník na projektech Wikimedia',
    'сторінка значень у проєкті Вікімедіа',
    'страница значений в проекте Викимедиа',
    'статья-список в проекте Викимедиа',
    'דף פירושונים של ויקימדיה',
    'صفحة توضيح لويكيميديا',
    '维基媒体消歧义页',
    'ウィキメディアの曖昧さ回避ページ',
    'Wikinews article',
  ])('%s', (description) => expect(isAboutNames(description)).toBe(true));

  it.each([
    'Ukrainian politician',
    'River in Scotland',
    'Name of Cyprus in antiquity',
    'former head of the Wikimedia Foundation',
    'Wikimedia Foundation project',
    'Wikimedia chapter in Germany',
    'American editor, founder of Wikinews',
    'politicienne et présidente de Wikimédia France',
    'Geschäftsführerin von Wikimedia Deutschland',
    'українська журналістка, голова «Вікімедіа Україна»',
    null,
  ])('not %s', (description) => expect(isAboutNames(description)).toBe(false));
});
