import { useRef } from 'preact/hooks';
import type { Text } from '../lib/text';
import { isBusy, type Knowledge } from './createKnowledge';
import { PackFacts } from './PackFacts';
import { PackInstaller } from './PackInstaller';
import { PackRemoval } from './PackRemoval';
import { Section } from './Section';

interface Props {
  readonly knowledge: Knowledge;
  readonly text: Text;
}

/** What Sidelight knows without asking anyone, and how the reader gives it more. */
export const KnowledgeSection = ({ knowledge, text }: Props) => {
  const { pack, step } = knowledge.state.value;
  const facts = useRef<HTMLDivElement>(null);
  const remove = async (): Promise<void> => {
    await knowledge.remove();
    // The button has gone with its pack: the focus goes to the one that is in use now.
    facts.current?.focus();
  };
  return (
    <Section title={text.say('optionsKnowledge')}>
      <p>{text.say('packIntro')}</p>
      {pack === 'damaged' && <p class="fault">{text.say('packDamaged')}</p>}
      {pack !== 'damaged' && pack !== null && (
        <>
          {pack.substitute && <p class="fault">{text.say('packSubstitute')}</p>}
          <div ref={facts} tabIndex={-1}>
            <PackFacts pack={pack} text={text} />
          </div>
          {(!pack.bundled || pack.substitute) && (
            <PackRemoval
              // A question about one pack is none about the next.
              key={`${pack.name} ${pack.date}`}
              text={text}
              disabled={isBusy(step)}
              onRemove={() => void remove()}
            />
          )}
        </>
      )}
      <PackInstaller knowledge={knowledge} text={text} />
    </Section>
  );
};
