import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Source } from '../wikidata/types';
import { usePanel } from './context';
import { OutLink } from './OutLink';
import { type Note, type Notes, notesOf } from './sourceNotes';
import { sourceDate, sourceName, sourceWords } from './sourceWords';
import { Woven } from './Woven';

const Context = createContext<Notes>(notesOf([]));

/** Gives the marks below it their numbers. */
export const NotesProvider = Context.Provider;

/** A narrow space that keeps the number on the line of what it marks. */
const NO_BREAK = '\u202f';

const idOf = (number: number): string => `source-${number}`;

const goTo = (number: number): void => {
  const note = document.getElementById(idOf(number));
  note?.focus();
  note?.scrollIntoView({ block: 'nearest' });
};

const Mark = ({ note }: { readonly note: Note }) => {
  const { text } = usePanel();
  const number = new Intl.NumberFormat(text.locale).format(note.number);
  const words = text.say('sourceMark', number, sourceWords(note.source, text));
  return (
    <button
      type="button"
      class="mark"
      aria-label={words}
      title={words}
      onClick={() => goTo(note.number)}
    >
      {number}
    </button>
  );
};

interface MarksProps {
  /** What the marked words rest on; several things may rest on the same. */
  readonly of: readonly { readonly source?: Source }[];
}

/**
 * Small numbers behind a fact that lead to what it rests on, each saying so itself to a screen
 * reader. A button, not a link to a fragment: that would put a step into the page's own history.
 */
export const Marks = ({ of }: MarksProps) => {
  const notes = useContext(Context);
  const found = [...new Set(of.flatMap((one) => notes.of(one) ?? []))];
  return (
    <>
      {found.map((note) => (
        <span key={note.number}>
          {NO_BREAK}
          <Mark note={note} />
        </span>
      ))}
    </>
  );
};

const Name = ({ source }: { readonly source: Source }) => {
  const { text } = usePanel();
  const name = sourceName(source);
  const words =
    name === null ? (
      text.say('sourceElse')
    ) : (
      <bdi {...(name.language === 'mul' ? {} : { lang: name.language })}>{name.text}</bdi>
    );
  return source.url === null ? words : <OutLink href={source.url}>{words}</OutLink>;
};

const NoteWords = ({ source }: Pick<Note, 'source'>) => {
  const { text } = usePanel();
  if (source === null) return <>{text.say('sourceNone')}</>;
  const name = <Name key="name" source={source} />;
  const called =
    source.type === 'imported' ? <Woven message="sourceImported" parts={[name]} /> : name;
  const date = sourceDate(source, text);
  return date === null ? called : <Woven message="withSpan" parts={[called, date]} />;
};

/** The footnotes themselves. */
export const Sources = () => {
  const { text } = usePanel();
  const { list } = useContext(Context);
  if (list.length === 0) return null;
  const numbers = new Intl.NumberFormat(text.locale);
  return (
    <section class="sources">
      <h2 class="unseen">{text.say('sources')}</h2>
      <ol>
        {list.map(({ number, source }) => (
          <li key={number} class="note" id={idOf(number)} tabIndex={-1}>
            <span class="number">{numbers.format(number)}</span> <NoteWords source={source} />
          </li>
        ))}
      </ol>
    </section>
  );
};
