export const prerender = 'auto';
export const csr = false;
