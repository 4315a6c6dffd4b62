import { areas } from '$lib/content/areas/index.ts';
import { helpServices, isOlderThanAYear, situations } from '$lib/content/help-services.ts';
import { today } from '$lib/server/context.ts';
import type { PageServerLoad } from './$types';

export const prerender = 'auto';
export const csr = false;

export const load: PageServerLoad = () => {
	const services = helpServices.map((service) => ({
		...service,
		mayHaveChanged: service.checked !== 'from-memory' && isOlderThanAYear(service.checked, today())
	}));
	return {
		areas: areas.map(({ slug, name, by }) => ({ slug, name, by })),
		groups: situations.map((situation) => ({
			situation,
			services: services.filter((service) => service.situation === situation)
		}))
	};
};
