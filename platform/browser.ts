// The one door to the extension's API; every other file of this room goes through it.
import { browser } from '@wxt-dev/webextension-polyfill/browser';

export { browser };
