import type { PageLoad } from './$types';

export const load: PageLoad = ({ params }) => ({ row: params.row });
