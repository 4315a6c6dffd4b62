/** The facts of every appeal window: the letter, the certificate, and the day of posting when it can be proved. */
export const windowFacts = {
	noticeSent: { kind: 'date' },
	certificateIssued: { kind: 'date', optional: true, notBefore: 'noticeSent' },
	sentDate: { kind: 'date', optional: true, notBefore: 'noticeSent' }
} as const;

/** Two months from the letter, or one from the certificate. */
export const windowNumbers = { count: 2, fromCertificate: 1 } as const;
