import { existsSync } from 'node:fs';

/** Where Debian and most others put nginx. */
const places = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'];

/** The nginx of this machine, if there is one. */
export function findNginx() {
  return places.find((place) => existsSync(place));
}
