// The content script: starts a visit on pages that can be read. Wiring only.
import { defineContentScript } from 'wxt/utils/define-content-script';
import '../assets/styles/marks.css';
import { isReadable, Visit } from '../page/visit.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  runAt: 'document_idle',
  main() {
    if (isReadable()) void Visit.start();
  },
});
