// The shell that the service worker hands out for every case screen.
export const prerender = true;
