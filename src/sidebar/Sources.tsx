import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { numberFormat } from '../lib/formats';
import type { Source } from '../wikidata/types';
import { usePanel } from './context';
import { OutLink } from './OutLink';
import { type Note, type Notes, notesOf } from './sourceNotes';
import { sourceDate, sourceName, sourceWords } from './sourceWords';
import { Woven } from './Woven';

const Context = createContext<Notes>(notesOf([]));

/** Gives the marks below it their numbers. */
export const NotesProvider = Context.Provider;

/**
 * A space that keeps the number on the line of what it marks: at its beginning `kept` forbids a
 * break, which browsers would else allow between any space and a button.
 */
const NO_BREAK = '\u00a0';

/** The numbers of the card's sources, for what stands below the provider. */
export const useNotes = (): Notes => useContext(Context);

const idOf = (number: number): string => `source-${number}`;

const goTo = (number: number): void => {
  const note = document.getElementById(idOf(number));
  note?.focus();
  note?.scrollIntoView({ block: 'nearest' });
};

/**
 * A small number behind a fact that leads to what it rests on, and says so itself to a screen reader.
 * A button, not a link to a fragment: that would put a step into the page's own history.
 * @param behind punctuation that belongs on the same line
 */
export const SourceMark = (props: {
  readonly of: { readonly source?: Source };
  readonly behind?: string;
}) => {
  const { of, behind = '' } = props;
  const { text } = usePanel();
  const note = useNotes().of(of);
  if (note === null) return <>{behind}</>;
  const number = numberFormat(text.locale).format(note.number);
  const words = text.say('sourceMark', number, sourceWords(note.source, text));
  return (
    <span class="kept">
      {NO_BREAK}
      <button
        type="button"
        class="mark"
        aria-label={words}
        title={words}
        onClick={() => goTo(note.number)}
      >
        {number}
      </button>
      {behind}
    </span>
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

/** The footnotes themselves. `onLook`: the reader has come to them, by key or by a number. */
export const Sources = ({ onLook }: { readonly onLook: () => void }) => {
  const { text } = usePanel();
  const { list } = useNotes();
  if (list.length === 0) return null;
  const numbers = numberFormat(text.locale);
  return (
    <section class="sources" onFocusIn={onLook}>
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
