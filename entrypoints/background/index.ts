// The background: answers pages and popup. Wiring only; listeners stand before anything is awaited.
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../../platform/answer.ts';
import { askTab } from '../../platform/ask.ts';
import { onCommand } from '../../platform/commands.ts';
import { handlers, warmUp } from './handlers.ts';
import { offerLookUp } from './lookup.ts';
import { offerWelcome } from './welcome.ts';

export default defineBackground(() => {
  answer(handlers);
  onCommand(async (command, tab) => {
    if (command === 'open-card') await askTab(tab, 'open-current', {});
    else await askTab(tab, 'step', { by: command === 'next-mention' ? 1 : -1 });
  });
  offerLookUp();
  offerWelcome();
  warmUp();
});
