/** Latitude and longitude in degrees. */
export type Place = readonly [number, number];

const radians = Math.PI / 180;
const earthMiles = 3958.8;

/** As the crow flies. A journey is longer. */
export function milesBetween([lat1, lng1]: Place, [lat2, lng2]: Place): number {
	const [dLat, dLng] = [(lat2 - lat1) * radians, (lng2 - lng1) * radians];
	const a = Math.sin(dLat / 2) ** 2 + Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * Math.sin(dLng / 2) ** 2;
	return 2 * earthMiles * Math.asin(Math.min(1, Math.sqrt(a)));
}

// Ordnance Survey, “A guide to coordinate systems in Great Britain”: the national grid and its shift to WGS84.
const airy = { a: 6377563.396, b: 6356256.909 };
const wgs84 = { a: 6378137, b: 6356752.3142 };
const f0 = 0.9996012717;
const [lat0, lng0, n0, e0] = [49 * radians, -2 * radians, -100_000, 400_000];

/** The place of a point of the national grid, in metres east and north. Right to some five metres. */
export function placeOnGrid(east: number, north: number): Place {
	return toWgs84(...fromGrid(east, north));
}

/** Latitude and longitude on the map’s own figure of the earth. */
function fromGrid(east: number, north: number): [number, number] {
	const { a, b } = airy;
	const e2 = 1 - (b * b) / (a * a);
	let lat = lat0;
	let m = 0;
	do {
		lat += (north - n0 - m) / (a * f0);
		m = arc(lat);
	} while (Math.abs(north - n0 - m) >= 0.00001);
	const sin = Math.sin(lat);
	const nu = (a * f0) / Math.sqrt(1 - e2 * sin * sin);
	const rho = (a * f0 * (1 - e2)) / (1 - e2 * sin * sin) ** 1.5;
	const eta2 = nu / rho - 1;
	const t = Math.tan(lat);
	const sec = 1 / Math.cos(lat);
	const d = east - e0;
	const seven = (t / (2 * rho * nu)) * d ** 2;
	const eight = (t / (24 * rho * nu ** 3)) * (5 + 3 * t ** 2 + eta2 - 9 * t ** 2 * eta2) * d ** 4;
	const nine = (t / (720 * rho * nu ** 5)) * (61 + 90 * t ** 2 + 45 * t ** 4) * d ** 6;
	const ten = (sec / nu) * d;
	const eleven = (sec / (6 * nu ** 3)) * (nu / rho + 2 * t ** 2) * d ** 3;
	const twelve = (sec / (120 * nu ** 5)) * (5 + 28 * t ** 2 + 24 * t ** 4) * d ** 5;
	return [lat - seven + eight - nine, lng0 + ten - eleven + twelve];
}

/** The length of the meridian from the true origin. */
function arc(lat: number): number {
	const n = (airy.a - airy.b) / (airy.a + airy.b);
	const [minus, plus] = [lat - lat0, lat + lat0];
	return (
		airy.b *
		f0 *
		((1 + n + 1.25 * n ** 2 + 1.25 * n ** 3) * minus -
			(3 * n + 3 * n ** 2 + 2.625 * n ** 3) * Math.sin(minus) * Math.cos(plus) +
			(1.875 * n ** 2 + 1.875 * n ** 3) * Math.sin(2 * minus) * Math.cos(2 * plus) -
			(35 / 24) * n ** 3 * Math.sin(3 * minus) * Math.cos(3 * plus))
	);
}

function toWgs84(lat: number, lng: number): Place {
	const e2 = 1 - airy.b ** 2 / airy.a ** 2;
	const nu = airy.a / Math.sqrt(1 - e2 * Math.sin(lat) ** 2);
	const [x, y, z] = [
		nu * Math.cos(lat) * Math.cos(lng),
		nu * Math.cos(lat) * Math.sin(lng),
		nu * (1 - e2) * Math.sin(lat)
	];
	const second = radians / 3600;
	const [s, rx, ry, rz] = [1 - 20.4894e-6, 0.1502 * second, 0.247 * second, 0.8421 * second];
	const x2 = 446.448 + x * s - y * rz + z * ry;
	const y2 = -125.157 + x * rz + y * s - z * rx;
	const z2 = 542.06 - x * ry + y * rx + z * s;
	const f2 = 1 - wgs84.b ** 2 / wgs84.a ** 2;
	const p = Math.hypot(x2, y2);
	let out = Math.atan2(z2, p * (1 - f2));
	for (let turn = 0; turn < 5; turn++) {
		const nu2 = wgs84.a / Math.sqrt(1 - f2 * Math.sin(out) ** 2);
		out = Math.atan2(z2 + f2 * nu2 * Math.sin(out), p);
	}
	return [out / radians, Math.atan2(y2, x2) / radians];
}
