import type { JointWeights, LinearWeights, RankWeights } from '../engine/link/ranker';

/**
 * The module of the engine that holds learned weights, as source. They are code and no file of data,
 * since they must fit the features of the engine they are compiled with.
 * @param made how they were made, a line each
 */
export function writeRankWeights({ own, joint }: RankWeights, made: readonly string[]): string {
  return [
    '// biome-ignore-all format: made by `node dist/cli/train.mjs rank`, a row of numbers a line',
    '// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: learned, not approximated',
    "import type { RankWeights } from './ranker';",
    '',
    '/**',
    ' * The weights of the ranker, learned from documents with known items. Do not edit.',
    ...made.map((line) => ` * ${line}`),
    ' */',
    'export const RANK_WEIGHTS: RankWeights = {',
    '  own: {',
    ...linear(own, '    '),
    '  },',
    '  joint: [',
    ...joint.flatMap(network),
    '  ],',
    '};',
    '',
  ].join('\n');
}

const row = (values: readonly number[]): string => `[${values.join(', ')}]`;

const linear = ({ candidate, setting }: LinearWeights, indent: string): readonly string[] => [
  `${indent}candidate: ${row(candidate)},`,
  `${indent}setting: ${row(setting)},`,
];

const network = (weights: JointWeights): readonly string[] => [
  '    {',
  ...linear(weights, '      '),
  '      hidden: [',
  ...weights.hidden.map((unit) => `        ${row(unit)},`),
  '      ],',
  `      output: ${row(weights.output)},`,
  '    },',
];
