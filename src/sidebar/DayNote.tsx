import { useEffect, useRef, useState } from 'preact/hooks';
import { isoDay } from '../lib/dayToTell';
import { usePanel } from './context';
import { focusArrival } from './focusArrival';
import { formatDay } from './formatTime';
import { dayOf, type ToldDay } from './toldDay';

const Field = ({ onLeave }: { readonly onLeave: () => void }) => {
  const { panel, text } = usePanel();
  const [day, setDay] = useState('');
  const today = isoDay(panel.gateway.now());
  const input = useRef<HTMLInputElement>(null);
  // The button that had the focus has given way to the field, and the field will to the card.
  useEffect(() => input.current?.focus(), []);
  return (
    <form
      class="day-field"
      onSubmit={(event) => {
        event.preventDefault();
        if (day === '') return;
        onLeave();
        focusArrival(document);
        panel.dispatch({ type: 'day', day });
      }}
    >
      <input
        ref={input}
        type="date"
        required
        aria-label={text.say('dayField')}
        min="1000-01-01"
        max={today}
        value={day}
        onInput={(event) => setDay(event.currentTarget.value)}
      />
      <button type="submit" class="pill">
        {text.say('dayApply')}
      </button>
    </form>
  );
};

const WORDS = { none: 'dayNone', set: 'daySet' } as const;

/**
 * Why the card tells of another day than the article's own, and the way to say which day that is.
 * Nothing where the article states one that has come.
 */
export const DayNote = ({ told }: { readonly told: ToldDay }) => {
  const { panel, text } = usePanel();
  const [asking, setAsking] = useState(false);
  const { basis } = told;
  if (basis === 'stated') return null;
  const stated = dayOf(panel.state.value) ?? '';
  const words =
    basis === 'ahead' ? text.say('dayAhead', formatDay(stated, text)) : text.say(WORDS[basis]);
  if (asking)
    return (
      <div class="day-note">
        <Field onLeave={() => setAsking(false)} />
      </div>
    );
  return (
    <div class="day-note">
      <p>
        {words}{' '}
        <button
          type="button"
          class="link"
          onClick={() =>
            basis === 'set' ? panel.dispatch({ type: 'day', day: null }) : setAsking(true)
          }
        >
          {text.say(basis === 'set' ? 'dayUnset' : 'dayChoose')}
        </button>
      </p>
    </div>
  );
};
