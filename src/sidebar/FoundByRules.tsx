import { usePanel } from './context';

/** A quiet word where the trained model could not be read, so that rules found the names. */
export const FoundByRules = () => {
  const { panel, text } = usePanel();
  const fault = panel.state.value.article?.fault ?? null;
  return fault === null ? null : <p class="by-rules">{text.say('foundByRules')}</p>;
};
