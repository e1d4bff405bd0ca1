// The popup of the toolbar's button.
import '../../assets/styles/popup.css';
import { render } from 'preact';
import { ask } from '../../platform/ask.ts';
import { Door } from './door.tsx';

// A background that sleeps takes longest of all: it is woken first, and loads the library while the page is asked.
void ask('health', {}).catch(() => undefined);
render(<Door inPanel={false} />, document.body);
