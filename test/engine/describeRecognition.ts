import { recognise } from '../../src/engine/recognise';
import type {
  Block,
  BlockRole,
  Document,
  Entity,
  Mention,
  Recognition,
} from '../../src/engine/types';

/** {@link read} and {@link names} by another engine. */
export function readWith(run: (document: Document) => Recognition) {
  const readBy = (texts: readonly string[] | string, language = 'en'): Recognition =>
    run({ language, blocks: (typeof texts === 'string' ? [texts] : texts).map(blockOf) });
  const namesBy = (texts: readonly string[] | string, language = 'en'): readonly string[] =>
    readBy(texts, language).mentions.map(({ text }) => text);
  return { read: readBy, names: namesBy };
}

/** A document of paragraphs; a text that starts with `# ` is its headline. */
export function read(texts: readonly string[] | string, language = 'en'): Recognition {
  const blocks = (typeof texts === 'string' ? [texts] : texts).map(blockOf);
  return recognise({ language, blocks });
}

function blockOf(text: string): Block {
  const role: BlockRole = text.startsWith('# ') ? 'headline' : 'paragraph';
  return { role, text: text.replace(/^# /, '') };
}

/** The mentions as printed, in reading order. */
export function names(texts: readonly string[] | string, language = 'en'): readonly string[] {
  return read(texts, language).mentions.map(({ text }) => text);
}

/** The entity of the first mention with this text; fails where there is none. */
export function entityOf(recognition: Recognition, text: string): Entity {
  const entity = recognition.entities[mentionOf(recognition, text).entity];
  if (entity === undefined) throw new Error(`"${text}" has no entity`);
  return entity;
}

/** The first mention with this text; fails where there is none. */
export function mentionOf(recognition: Recognition, text: string): Mention {
  const mention = recognition.mentions.find((each) => each.text === text);
  const found = recognition.mentions.map((each) => each.text).join(' | ');
  if (mention === undefined) throw new Error(`"${text}" is no mention; found: ${found}`);
  return mention;
}

/** The texts of an entity's mentions, in reading order. */
export function mentionsOf(recognition: Recognition, text: string): readonly string[] {
  return entityOf(recognition, text).mentions.map((i) => recognition.mentions[i]?.text ?? '');
}
