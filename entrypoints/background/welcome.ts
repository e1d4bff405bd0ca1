// The first run: one page that says what this is.
import { onFirstRun } from '../../platform/installed.ts';
import { openWelcome } from '../../platform/tabs.ts';

export const offerWelcome = (): void => onFirstRun(openWelcome);
