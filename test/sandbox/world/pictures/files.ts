/** The files of the sandbox's Commons: drawings of this project, with their licences. */
import type { MediaFile } from '../../worldTypes';
import { drawDomes, drawDoor, drawPortrait, drawRuins, drawStadium, drawStripes } from './draw';
import { toneWav } from './tone';
import { drawWorldMap } from './worldMap';

type Metadata = MediaFile['metadata'];

const BY: Metadata = {
  Artist: '<a href="//commons.wikimedia.org/wiki/User:Sidelight">Sidelight contributors</a>',
  Credit: '<span class="int-own-work" lang="en">Own work</span>',
  LicenseShortName: 'CC BY 4.0',
  LicenseUrl: 'https://creativecommons.org/licenses/by/4.0',
  UsageTerms: 'Creative Commons Attribution 4.0',
  AttributionRequired: 'true',
};

const PUBLIC_DOMAIN: Metadata = {
  Artist: 'Sidelight contributors',
  Credit: 'Own work',
  LicenseShortName: 'Public domain',
  UsageTerms: 'Public domain',
  AttributionRequired: 'false',
};

/** No free licence, as a logo under fair use has it: such a file must never be shown. */
const NON_FREE: Metadata = {
  Artist: 'A broadcaster',
  LicenseShortName: 'Fair use',
  UsageTerms: 'Fair use',
};

const NO_AUTHOR: Metadata = {
  LicenseShortName: 'CC BY-SA 4.0',
  LicenseUrl: 'https://creativecommons.org/licenses/by-sa/4.0',
  UsageTerms: 'Creative Commons Attribution-Share Alike 4.0',
  AttributionRequired: 'true',
};

const HOSTILE: Metadata = {
  ...BY,
  Artist:
    '<img src=x onerror="window.__hostile=1"><script>window.__hostile=1</script><b>Sidelight</b> contributors',
};

interface Drawing {
  readonly svg: string;
  readonly metadata?: Metadata;
  readonly free?: boolean;
}

const PORTRAITS = [
  'Dmytro Kuleba',
  'Volodymyr Zelenskyy',
  'Vladimir Putin',
  'Liz Truss',
  'Boris Johnson',
  'Joe Biden',
  'Olaf Scholz',
  'Angela Merkel',
  'Christine Lagarde',
  'Jimmy Carter',
];

const METADATA_OF: Readonly<Record<string, Pick<Drawing, 'metadata' | 'free'>>> = {
  'Angela Merkel': { metadata: NO_AUTHOR },
  'Boris Johnson': { metadata: HOSTILE },
  'Joe Biden': { metadata: PUBLIC_DOMAIN },
};

const portraits = PORTRAITS.map((name): [string, Drawing] => [
  `${name}, drawing.svg`,
  { svg: drawPortrait(name), ...METADATA_OF[name] },
]);

const DRAWINGS: ReadonlyMap<string, Drawing> = new Map([
  ...portraits,
  ['Kyiv, drawing.svg', { svg: drawDomes() }],
  ['Downing Street, drawing.svg', { svg: drawDoor() }],
  ['Wembley, drawing.svg', { svg: drawStadium() }],
  ['World map, drawing.svg', { svg: drawWorldMap() }],
  ['Gaziantep, drawing.svg', { svg: drawRuins() }],
  [
    'Flag of Ukraine, drawing.svg',
    { svg: drawStripes(['#0057b7', '#ffd700']), metadata: PUBLIC_DOMAIN },
  ],
  [
    'Channel Nine, logo.svg',
    { svg: drawStripes(['#aa2222', '#eeeeee']), metadata: NON_FREE, free: false },
  ],
] satisfies [string, Drawing][]);

function sizeOf(svg: string): { width: number; height: number } {
  const [, width = '0', height = '0'] = /width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** A spoken name, as far as a test has to hear one. */
const SPOKEN: MediaFile = {
  ...{ name: 'Kyiv, spoken.wav', mime: 'audio/wav', width: 0, height: 0, body: toneWav() },
  free: true,
  metadata: BY,
};

const drawn = ([name, { svg, metadata = BY, free = true }]: [string, Drawing]): MediaFile => ({
  name,
  mime: 'image/svg+xml',
  ...sizeOf(svg),
  body: new TextEncoder().encode(svg),
  free,
  metadata,
});

/** Every file by its name. Pictures are SVG; the sandbox renders the widths asked for. */
export const FILES: ReadonlyMap<string, MediaFile> = new Map(
  [...[...DRAWINGS].map(drawn), SPOKEN].map((file) => [file.name, file]),
);
