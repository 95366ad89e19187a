import type { MessageKey, Text } from '../lib/text';

/** Every host that Sidelight contacts by itself, when, and what it is sent. PRIVACY.md says the same. */
const CONTACTS: readonly (readonly [string, MessageKey])[] = [
  ['*.wikipedia.org', 'contactWikipedia'],
  ['www.wikidata.org', 'contactWikidata'],
  ['commons.wikimedia.org', 'contactCommons'],
  ['upload.wikimedia.org, thumb.wikimedia.org', 'contactUpload'],
];

/** Who is ever asked, and what: the short form of PRIVACY.md, where the switch is. */
export const ContactTable = ({ text }: { readonly text: Text }) => (
  <table>
    <caption>{text.say('contactsTitle')}</caption>
    <thead>
      <tr>
        <th scope="col">{text.say('contactsHost')}</th>
        <th scope="col">{text.say('contactsWhat')}</th>
      </tr>
    </thead>
    <tbody>
      {[...CONTACTS, [text.say('contactPackHost'), 'contactPack'] as const].map(([host, what]) => (
        <tr key={host}>
          <th scope="row">{host}</th>
          <td>{text.say(what)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
