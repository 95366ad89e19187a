import { describe, expect, test } from 'vitest';
import { entityOf, mentionOf, mentionsOf, names, read } from '../describeRecognition';

const SENTENCES: readonly (readonly [string, readonly string[]])[] = [
  [
    "Emmanuel Macron a reçu Volodymyr Zelensky à l'Élysée.",
    ['Emmanuel Macron', 'Volodymyr Zelensky', 'Élysée'],
  ],
  ['Hier, M. Macron a parlé à Mme Le Pen.', ['Macron', 'Le Pen']],
  ['L’Ukraine demande des armes à l’Allemagne.', ['Ukraine', 'Allemagne']],
  ['Le discours d’Emmanuel Macron a duré une heure.', ['Emmanuel Macron']],
  ['Qu’en pense Marine Tondelier ?', ['Marine Tondelier']],
  ['Jusqu’à Marseille, le train n’a pas ralenti.', ['Marseille']],
  ["La ministre Catherine Colonna s'est rendue à Kiev.", ['Catherine Colonna', 'Kiev']],
  ['Le président du Sénat, Gérard Larcher, a protesté.', ['Sénat', 'Gérard Larcher']],
  ['Il faisait froid et la rue était vide.', []],
  ['Lundi, le marché restera fermé.', []],
  ['En janvier, les prix ont encore monté.', []],
  ["Cependant, personne n'a répondu.", []],
  ['Les Français votent dimanche.', []],
  ['La presse américaine critique la décision.', []],
  ['Des soldats russes ont quitté la ville.', []],
  ['Elle parle anglais et un peu italien.', []],
  ["L'Union européenne prépare de nouvelles sanctions.", ['Union européenne']],
  ['La Banque mondiale revoit ses prévisions.', ['Banque mondiale']],
  ["Il siège à l'Académie des sciences depuis dix ans.", ['Académie des sciences']],
  ['Après la Seconde Guerre mondiale, le port fut reconstruit.', ['Seconde Guerre mondiale']],
  ['Elle a traversé la mer Noire à la voile.', ['mer Noire']],
  ['Ils ont gravi le mont Blanc en juin.', ['mont Blanc']],
  ['Un navire a coulé dans le golfe de Gascogne.', ['golfe de Gascogne']],
  ['La Corée du Nord a tiré un missile vers le Japon.', ['Corée du Nord', 'Japon']],
  ["L'Afrique du Sud attend les résultats.", ['Afrique du Sud']],
  ["Le film « Anatomie d'une chute » sort demain.", ["Anatomie d'une chute"]],
  ['Selon le journal « La Voix du fleuve », rien ne change.', ['La Voix du fleuve']],
  ['« Nous attendons », a dit Antoine Dupont.', ['Antoine Dupont']],
  ['Il a répondu : « Peut-être. »', []],
  [
    'Jean-Luc Mélenchon et Yannick Jadot débattent à Lille.',
    ['Jean-Luc Mélenchon', 'Yannick Jadot', 'Lille'],
  ],
  ['Dominique de Villepin revient de Bagdad.', ['Dominique de Villepin', 'Bagdad']],
  ["Ursula von der Leyen s'est tue.", ['Ursula von der Leyen']],
  ['Le PDG de Renault quitte Boulogne-Billancourt.', ['Renault', 'Boulogne-Billancourt']],
  ["L'ONU et l'Otan appellent au calme.", ['ONU', 'Otan']],
  ["Elle étudie à l'université de Genève.", ['Genève']],
  ['J. K. Rowling a écrit à Stephen King.', ['J. K. Rowling', 'Stephen King']],
  ['La Coupe du monde 2018 a eu lieu en Russie.', ['Coupe du monde 2018', 'Russie']],
  ['Les États-Unis et le Royaume-Uni hésitent.', ['États-Unis', 'Royaume-Uni']],
  ['À Toulouse, la pluie a cessé.', ['Toulouse']],
  ['Né à Lyon, Paul Bocuse aimait le marché.', ['Lyon', 'Paul Bocuse']],
  ['Le Dr Sophie Martin soigne à Bordeaux.', ['Sophie Martin', 'Bordeaux']],
  ['Me Dupond-Moretti plaidait à Douai.', ['Dupond-Moretti', 'Douai']],
  ['La Ligue nationale de hockey reprend en octobre.', ['Ligue nationale de hockey']],
  ['Le vote au Parlement européen est reporté.', ['Parlement européen']],
  ['On a chanté, puis on a dansé.', []],
];

describe('French', () => {
  test.each(SENTENCES)('%s', (sentence, expected) => {
    expect(names(sentence, 'fr')).toEqual(expected);
  });

  test('a title is kept as evidence and says who is meant', () => {
    const found = read(
      [
        "M. Macron s'est tu. Mme Macron souriait.",
        'Brigitte Macron et Emmanuel Macron sont partis.',
      ],
      'fr',
    );
    expect(mentionOf(found, 'Macron').title).toBe('M.');
    expect(mentionsOf(found, 'Brigitte Macron')).toEqual(['Macron', 'Brigitte Macron']);
    expect(mentionsOf(found, 'Emmanuel Macron')).toEqual(['Macron', 'Emmanuel Macron']);
  });

  test('a name behind an elision is the same name', () => {
    const found = read(
      "L'Ukraine attend. Le président d’Ukraine est là, et l’Ukraine aussi.",
      'fr',
    );
    expect(mentionsOf(found, 'Ukraine')).toEqual(['Ukraine', 'Ukraine', 'Ukraine']);
    expect(entityOf(found, 'Ukraine').kind).toBe('place');
  });

  test.each([
    ['Emmanuel Macron', "Le discours d'Emmanuel Macron.", 'person'],
    ['Union européenne', "Elle attend l'Union européenne.", 'organisation'],
    ['Seconde Guerre mondiale', 'Après la Seconde Guerre mondiale.', 'event'],
    ['mer Noire', 'Elle traverse la mer Noire.', 'place'],
    ['Le Vent du soir', 'Le film « Le Vent du soir » sort demain.', 'work'],
  ])('%s is of its kind', (name, text, kind) => {
    expect(entityOf(read(text, 'fr'), name).kind).toBe(kind);
  });

  test('quotation marks of speech are no title', () => {
    expect(names('« Demain », a-t-elle dit. Il a crié : « Jamais ! »', 'fr')).toEqual([]);
  });
});
