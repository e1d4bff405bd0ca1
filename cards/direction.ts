// Which way a language runs. By itself, so that pages of ours that only ask this carry no grammar.
const RTL = /^(?:ar|fa|he)$/;

export const directionOf = (lang: string): 'ltr' | 'rtl' => (RTL.test(lang) ? 'rtl' : 'ltr');
