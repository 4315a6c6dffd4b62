/** Stands in for the decoder of WOFF2 fonts in what is sent to the phone. */
export default function decompress(): never {
	throw new TypeError('Letters are made with WOFF fonts');
}
