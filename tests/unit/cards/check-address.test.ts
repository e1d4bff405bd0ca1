// Addresses of sources: which ones everybody can open and read as what they are, and which are refused.
import { describe, expect, test } from 'vitest';
import { addressFault } from '../../../cards/check-address.ts';

describe('an address is taken', () => {
  test.each([
    ['of a plain host', 'https://example.org/council'],
    ['of a host under a country', 'https://www.example.co.uk/'],
    ['in capitals', 'https://News.EXAMPLE.org/Page'],
    ['with a port, a query and a part', 'https://example.org:8443/a?b=https://example.com#c'],
    ['with hyphens, digits and low lines', 'https://tv-5_a.example.org/'],
    ['with accents of Latin letters', 'https://münchen.example.de/rathaus'],
    ['in Cyrillic under a Cyrillic end', 'https://новости.рф/'],
    ['in Cyrillic with a digit', 'https://канал5.рф/'],
    ['in Cyrillic, as its code', 'https://xn--b1amarcd.xn--p1ai/'],
    ['in Cyrillic under a Latin company', 'https://новости.mail.рф/'],
    ['in letters with marks on them', 'https://हिन्दी.भारत/'],
    ['in Chinese', 'https://例子.中国/'],
  ])('%s', (_, url) => {
    expect(addressFault(url)).toBeUndefined();
  });
});

describe('an address is refused', () => {
  test.each([
    ['that has a space', 'https://example.org/a b', 'has a space in it'],
    ['that names a reader', 'https://me@example.org/', 'is no address of a page that everybody can open'],
    ['that gives a password', 'https://:secret@example.org/', 'is no address of a page that everybody can open'],
    ['of a single word', 'https://example/', 'is no address of a page that everybody can open'],
    ['of a house', 'https://www.printer.lan/', 'is no address of a page that everybody can open'],
    ['of this machine under a name', 'https://www.example.localhost/', 'is no address of a page that everybody can open'],
    ['of a number', 'https://192.168.0.1/', 'is no address of a page that everybody can open'],
    ['whose end has a digit behind it', 'https://www.example.org1/', 'is no address of a page that everybody can open'],
    ['whose end has a digit before it', 'https://www.example.1org/', 'is no address of a page that everybody can open'],
    ['whose end is a letter', 'https://example.o/', 'is no address of a page that everybody can open'],
    ['with a code under a Latin end', 'https://xn--mnchen-3ya.de/', 'leads to "xn--mnchen-3ya.de", which is not what it looks like'],
    ['in Cyrillic under a Latin end', 'https://новости.org/', /^leads to "xn--[^"]+\.org", which is not what it looks like$/],
    ['with a Cyrillic letter among Latin ones', 'https://exаmple.рф/', /^leads to "xn--[^"]+", which is not what it looks like$/],
    ['with a picture', 'https://я☕.рф/', /^leads to "xn--[^"]+", which is not what it looks like$/],
    ['in fullwidth letters', 'https://ｅxample.org/', 'leads to "example.org", which is not what it looks like'],
    ['with letters by their numbers', 'https://%65xample.org/', 'leads to "example.org", which is not what it looks like'],
  ])('%s', (_, url, fault) => {
    expect(addressFault(url)).toEqual(typeof fault === 'string' ? fault : expect.stringMatching(fault));
  });
});
