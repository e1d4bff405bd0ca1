// The background: answers pages and popup. Wiring only; listeners stand before anything is awaited.
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '../../platform/answer.ts';
import { handlers, warmUp } from './handlers.ts';

export default defineBackground(() => {
  answer(handlers);
  warmUp();
});
