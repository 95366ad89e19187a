import { type Name, nameOf } from './names';
import { isCapital } from './token';

const QUOTES = new Set(['"', '“', '”', '„', '‘', "'", '«', '»']);

/**
 * Makes one name of the parts around a nickname in quotation marks: William "Bill" Burns. A finder
 * that takes capitalised runs finds three names there.
 * @param names in reading order
 */
export function joinNicknames(names: readonly Name[]): readonly Name[] {
  const out: Name[] = [];
  for (const name of names) {
    const parts = out.at(-1);
    const before = isBetween(parts, name) ? parts : out.at(-2);
    if (before === undefined || !isBetween(before, name)) {
      out.push(name);
      continue;
    }
    // The nickname itself may have been found as a name, or not.
    out.length -= before === parts ? 1 : 2;
    const score = Math.max(before.score, name.score);
    out.push(nameOf({ ...before, to: name.to }, { ...before, score }));
  }
  return out;
}

function isBetween(given: Name | undefined, surname: Name): boolean {
  if (given === undefined || given.sentence !== surname.sentence || surname.titled) return false;
  if (surname.from !== given.to + 3) return false;
  const [open, nickname, close] = given.sentence.tokens.slice(given.to, given.to + 3);
  if (nickname === undefined || !isCapital(nickname)) return false;
  return QUOTES.has(open?.norm ?? '') && QUOTES.has(close?.norm ?? '') && open?.glued === false;
}
