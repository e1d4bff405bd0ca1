// A few lines of an article with their marks and a card, as the settings now stand; the card opens as it will on pages.
import { useState } from 'preact/hooks';
import type { PageTexts } from '../../assets/interface/settings/en.ts';
import { type ExampleCard, exampleIn, isExampleCard } from '../../assets/interface/example.ts';
import type { InterfaceLanguage } from '../../assets/interface/pick.ts';
import { fill } from '../../assets/interface/words.ts';
import type { Settings } from '../../platform/settings-schema.ts';
import { FactCard } from '../FactCard.tsx';
import { marked, Sample } from './Sample.tsx';

interface PreviewProps {
  settings: Settings;
  lang: InterfaceLanguage;
  texts: PageTexts;
}

export function Preview({ settings, lang, texts }: PreviewProps) {
  const [open, setOpen] = useState<ExampleCard>('person');
  const example = exampleIn(lang);
  const any = marked(example, settings).includes(true);
  const words = texts.settings.preview;
  const how = any ? fill(words[settings.open], { key: texts.settings.keys[settings.key] }) : words.off;
  return (
    <aside class="preview" aria-label={words.title}>
      <h2>{words.title}</h2>
      <Sample example={example} settings={settings} isOpen={(card) => card === open} onOpen={setOpen} />
      <p class="soft">{how}</p>
      {any && <FactCard view={example.cards[open]} canBack={false} onCard={(id) => isExampleCard(id) && setOpen(id)} onBack={() => setOpen('person')} texts={texts.card} />}
    </aside>
  );
}
