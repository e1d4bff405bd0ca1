// The panel beside the page: the popup's summary that stays, and follows the tab in front.
import '../../assets/styles/popup.css';
import { render } from 'preact';
import { Door } from '../popup/door.tsx';

render(<Door inPanel />, document.body);
