import { describe, expect, test } from 'vitest';
import { entityOf, mentionsOf, names, read } from '../describeRecognition';

const SENTENCES: readonly (readonly [string, readonly string[]])[] = [
  [
    'Pedro Sánchez recibió a Volodímir Zelenski en Madrid.',
    ['Pedro Sánchez', 'Volodímir Zelenski', 'Madrid'],
  ],
  ['Ayer el Sr. Sánchez habló con la Sra. Díaz.', ['Sánchez', 'Díaz']],
  ['El presidente Gustavo Petro viajó a La Habana.', ['Gustavo Petro', 'La Habana']],
  ['La ministra Yolanda Díaz no quiso responder.', ['Yolanda Díaz']],
  ['Doña Letizia saludó a don Felipe.', ['Letizia', 'Felipe']],
  ['El lunes cerrarán las tiendas del barrio.', []],
  ['En enero subieron los precios.', []],
  ['Sin embargo, nadie dijo nada.', []],
  ['Los españoles votan el domingo.', []],
  ['La prensa estadounidense lo criticó.', []],
  ['Habla inglés y un poco de francés.', []],
  ['Hacía frío y la calle estaba vacía.', []],
  ['Llovió toda la noche.', []],
  ['La Unión Europea prepara nuevas medidas.', ['Unión Europea']],
  ['Estudió en la Universidad de Buenos Aires.', ['Universidad de Buenos Aires']],
  ['El río Ebro creció tras la tormenta.', ['río Ebro']],
  ['Cruzaron el océano Atlántico en barco.', ['océano Atlántico']],
  ['Un terremoto sacudió el golfo de California.', ['golfo de California']],
  [
    'La Copa Mundial de Rugby de 2015 se jugó en Inglaterra.',
    ['Copa Mundial de Rugby de 2015', 'Inglaterra'],
  ],
  ['La selección de fútbol de Chile perdió otra vez.', ['selección de fútbol de Chile']],
  ['La película «El laberinto del sur» se estrena mañana.', ['El laberinto del sur']],
  ['Cantó "Canción de la tarde" en Sevilla.', ['Canción de la tarde', 'Sevilla']],
  ['Respondió: «No lo sé».', []],
  ['«No iremos», dijo Alberto Núñez Feijóo.', ['Alberto Núñez Feijóo']],
  ['Corea del Sur y Japón firmaron el acuerdo.', ['Corea del Sur', 'Japón']],
  ['Estados Unidos y Reino Unido dudan.', ['Estados Unidos', 'Reino Unido']],
  ['Nueva York amaneció bajo la nieve.', ['Nueva York']],
  ['Después, Xavi Hernández regresó a Barcelona.', ['Xavi Hernández', 'Barcelona']],
  ['Según la ONU, faltan alimentos en Haití.', ['ONU', 'Haití']],
  ['La OTAN y la UE piden calma.', ['OTAN', 'UE']],
  ['Gabriel García Márquez nació en Aracataca.', ['Gabriel García Márquez', 'Aracataca']],
  ['José Luis Rodríguez Zapatero defendió la ley.', ['José Luis Rodríguez Zapatero']],
  ['El Banco Central bajó los tipos.', ['Banco Central']],
  ['El alcalde de Valencia pidió ayuda.', ['Valencia']],
  ['Ursula von der Leyen visitó Kiev.', ['Ursula von der Leyen', 'Kiev']],
  ['Juan Carlos de Borbón vive en Abu Dabi.', ['Juan Carlos de Borbón', 'Abu Dabi']],
  ['En la Segunda Guerra Mundial murió su abuelo.', ['Segunda Guerra Mundial']],
  ['El Real Madrid ganó al Atlético de Madrid.', ['Real Madrid', 'Atlético de Madrid']],
  ['El profesor J. L. Borges enseñaba allí.', ['J. L. Borges']],
  ['La Corte Suprema rechazó el recurso.', ['Corte Suprema']],
  ['El Ministerio de Defensa guarda silencio.', ['Ministerio de Defensa']],
  ['El grupo Volkswagen y Telefónica negocian.', ['Volkswagen', 'Telefónica']],
  ['Nadie sabe cuándo volverá el tren.', []],
  ['Evo Morales y Luis Arce se reunieron en La Paz.', ['Evo Morales', 'Luis Arce', 'La Paz']],
  ['La Habana espera turistas.', ['La Habana']],
];

describe('Spanish', () => {
  test.each(SENTENCES)('%s', (sentence, expected) => {
    expect(names(sentence, 'es')).toEqual(expected);
  });

  test('a title is kept as evidence and says who is meant', () => {
    const found = read(
      ['Pedro Sánchez calló.', 'Luego el Sr. Sánchez habló. Sánchez salió.'],
      'es',
    );
    expect(found.mentions.map(({ title }) => title)).toEqual([null, 'Sr', null]);
    expect(mentionsOf(found, 'Pedro Sánchez')).toEqual(['Pedro Sánchez', 'Sánchez', 'Sánchez']);
  });

  test.each([
    ['Pedro Sánchez', 'Ayer habló Pedro Sánchez.', 'person'],
    ['Universidad de Buenos Aires', 'Va a la Universidad de Buenos Aires.', 'organisation'],
    ['Copa Mundial de Rugby de 2015', 'Ganó la Copa Mundial de Rugby de 2015.', 'event'],
    ['río Ebro', 'Creció el río Ebro.', 'place'],
    ['El viento lento', 'La película «El viento lento» gusta.', 'work'],
  ])('%s is of its kind', (name, text, kind) => {
    expect(entityOf(read(text, 'es'), name).kind).toBe(kind);
  });

  test('a year belongs to an event and not to a person or a place', () => {
    expect(names('En Madrid 2015 fue un buen año; Ana Torres 2015 no.', 'es')).toEqual([
      'Madrid',
      'Ana Torres',
    ]);
  });
});
