declare global {
	namespace App {
		interface Locals {
			/** A language as an address writes it. */
			language: string;
		}
	}
}

export {};
