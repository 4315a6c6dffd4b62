// What a phone needs to show a case its dates: the timeline, the rules it leads to, the calendar it counts with.
export { timelineOf } from '../../src/lib/core/cases/timeline.ts';
export { lawPack } from '../../src/lib/core/law/law-pack.ts';
export { workOut } from '../../src/lib/core/law/work-out.ts';
