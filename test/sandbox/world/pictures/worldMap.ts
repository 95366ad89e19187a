/**
 * A map of the world drawn for the project: the coasts by eye, in degrees, on a plain
 * equirectangular grid (x is the longitude, y the latitude), so that a place can be marked on it
 * with no other reckoning.
 */

/** Outlines as `longitude,latitude`, coarse on purpose. */
const COASTS: Readonly<Record<string, string>> = {
  'North America':
    '-168,66 -156,71 -141,70 -128,70 -115,68 -108,68 -95,69 -94,73 -85,69 -81,66 -87,64 -94,60 -92,57 -82,55 -79,52 -78,58 -77,62 -70,61 -65,59 -60,55 -56,52 -60,50 -66,50 -64,49 -61,46 -66,44 -70,43 -70,41 -74,40 -76,36 -81,31 -80,26 -82,28 -84,30 -90,29 -97,28 -98,22 -95,18 -91,19 -87,21 -88,16 -83,15 -83,10 -78,9 -80,7 -85,10 -92,14 -96,16 -105,20 -109,25 -113,31 -110,23 -115,30 -118,34 -124,40 -124,47 -130,54 -135,59 -145,60 -152,59 -158,56 -163,55 -157,59 -165,61 -161,64',
  Greenland: '-45,60 -52,65 -54,70 -60,76 -68,79 -50,82 -32,83 -20,80 -20,74 -25,70 -38,66',
  'South America':
    '-78,8 -72,12 -63,10 -52,5 -50,0 -44,-3 -35,-6 -38,-13 -40,-21 -48,-26 -54,-34 -58,-38 -65,-42 -67,-50 -69,-54 -74,-51 -73,-42 -71,-30 -70,-18 -76,-14 -81,-5 -80,1 -77,4',
  Africa:
    '-6,36 10,37 11,34 20,31 32,31 35,28 37,21 43,12 51,12 48,5 41,-2 40,-11 35,-20 33,-27 27,-34 18,-34 15,-27 12,-17 13,-9 9,-1 9,4 4,6 -8,4 -13,9 -17,15 -16,21 -10,30',
  Madagascar: '44,-25 47,-25 50,-16 49,-12 44,-17',
  'Europe and Asia':
    '-9,43 -9,37 -6,36 0,38 3,42 9,44 16,38 18,40 13,45 19,42 23,37 26,40 29,41 28,44 31,46 37,45 41,42 36,42 31,41 27,37 36,36 35,31 33,29 35,28 43,13 52,16 60,22 56,26 51,25 48,30 57,26 67,25 73,20 77,8 80,15 88,22 92,22 95,16 98,9 104,1 100,13 105,10 109,12 106,20 114,22 121,28 120,35 122,40 126,37 129,36 128,40 135,44 141,52 136,54 143,59 155,59 157,51 163,58 177,64 -174,66 180,69 160,70 140,73 113,74 104,78 87,75 69,73 68,68 55,69 44,66 41,66 33,67 41,68 28,71 19,70 12,65 5,60 8,58 13,56 18,60 17,62 22,66 25,65 22,61 30,60 23,59 21,55 11,54 8,57 8,54 3,51 -2,49 -1,46 -2,43',
  Britain: '-5,50 1,51 0,53 -2,56 -4,58 -6,58 -3,54 -5,53',
  Ireland: '-10,52 -6,52 -6,55 -10,54',
  Iceland: '-24,65 -18,63 -14,65 -20,66',
  Japan: '130,32 136,34 140,36 142,40 145,44 141,45 140,40 135,36',
  Sumatra: '95,5 106,-5 104,-6 98,1',
  Borneo: '109,1 117,7 118,1 114,-4',
  'New Guinea': '131,-1 141,-3 150,-10 140,-8',
  Australia:
    '114,-22 122,-18 130,-12 137,-12 136,-15 140,-17 142,-11 146,-19 153,-27 150,-37 144,-38 138,-35 130,-32 118,-35 115,-33',
  'New Zealand': '167,-46 173,-41 172,-35 178,-38 171,-45',
  Antarctica: '-180,-78 -60,-75 -58,-64 -20,-72 60,-67 140,-66 180,-78 180,-90 -180,-90',
};

const outline = (points: string): string =>
  points
    .split(' ')
    .map((point) => {
      const [longitude = 0, latitude = 0] = point.split(',').map(Number);
      return `${longitude < -170 && points.startsWith('-9,43') ? 180 : longitude},${-latitude}`;
    })
    .join(' ');

function graticule(): string {
  const lines: string[] = [];
  for (let degree = -150; degree <= 150; degree += 30) lines.push(`M${degree} -90V90`);
  for (let degree = -60; degree <= 60; degree += 30) lines.push(`M-180 ${degree}H180`);
  return `<path d="${lines.join('')}" stroke="#b9c4cc" stroke-width="0.3" fill="none"/>`;
}

/** The map as SVG, 1440 by 720 pixels: four to a degree. */
export function drawWorldMap(): string {
  const lands = Object.entries(COASTS).map(
    ([name, points]) => `<polygon points="${outline(points)}"><title>${name}</title></polygon>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1440" height="720" viewBox="-180 -90 360 180"><rect x="-180" y="-90" width="360" height="180" fill="#e6edf1"/>${graticule()}<g fill="#a8b59d" stroke="#7d8a73" stroke-width="0.4" stroke-linejoin="round">${lands.join('')}</g></svg>`;
}
