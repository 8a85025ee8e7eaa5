const origins = `An origin is one of
  point:<lat>,<lon>  a point, in any usual notation, the latitude first where it does not say
  place:<id>         a place of the edition (--edition <folder>, else data)
  country:<code>     a country by its ISO 3166-1 code, as BY
  region:<code>      a region by its ISO 3166-2 code, as RU-KGD
  geojson:<file>     one point, or the union of all polygons of a GeoJSON file. What is unclosed, crosses itself
                     or goes over ±180 is taken, and how is said on standard error; what cannot be read is refused.`;

const exits = 'Exit codes: 0 done, 1 the geodata are at fault, 2 the call was not understood.';

export const ringHelp = `Usage: portee ring --center <lat>,<lon> --range-km <n> [--tolerance-m <n>] [--explain]

Writes everything within a range of a point as a GeoJSON Feature (RFC 7946): vertices at their geodesic distance on
WGS84, edges within the tolerance of it, cut at ±180.

Options:
  --center <point>     the point in any usual notation: 53.9,27.57 or 53°54′N 27°34′E
  --range-km <n>       the range in kilometres
  --tolerance-m <n>    how far drawn edges may be off, in metres (10)
  --explain            why the ring is egg-shaped on a map: three lines in a FeatureCollection (the ring, a circle drawn
                       on a Web Mercator map, turf.circle on a sphere), each with its distance on the ground to the
                       north, east, south and west, and the capitals that it counts wrongly
  --help               this text

${exits}`;

export const reachHelp = `Usage: portee reach --from <origin> [--from …] [--minus <origin> …] --range-km <n> [options]

Writes everything within a range of somewhere in the origins as a GeoJSON Feature, with its area, the border view and
the error of the outlines where borders are used.

Options:
  --from <origin>      from where, as often as needed
  --minus <origin>     leave out what is in range from here already
  --range-km <n>       the range in kilometres
  --mode <mode>        somewhere (default): within range of some point of the origins; everywhere: of every point
  --tolerance-m <n>    how far drawn edges may be off, in metres (a ten-thousandth of the range, 10 to 50)
  --edition <folder>   the edition whose places are named (data)
  --help               this text

${origins}

${exits}`;

export const withinHelp = `Usage: portee within --from <origin> [--minus <origin> …] --range-km <low>[-<high>] [options]

Lists who is in range, the nearest first: distance, verdict (inside every claim, at the edge between the lowest and the
highest, outside) and margin; of countries the share of their area and an estimate of their people there.

Options:
  --from <origin>      from where, as often as needed
  --minus <origin>     tell what was in range from here already
  --range-km <span>    the range in kilometres, or the lowest and the highest claim: 400-500
  --targets <kind>     cities (default), capitals, countries or places (of the edition)
  --mode <mode>        somewhere (default) or everywhere in the origins
  --format <name>      table (default), csv or json
  --edition <folder>   the edition whose places are named (data)
  --help               this text

${origins}

${exits}`;
