import type { WordClasses } from '../../../shared/phrases/match-phrase.js';
import { plainLine } from '../../reading/plain-line.js';
import { WORD_CLASSES } from '../../vocabulary/word-classes.js';

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/).map(plainLine);
}

/** Words that stand for one another in scenes: those of all lines, and some that only scenes speak of. */
export const SCENE_CLASSES: WordClasses = {
  ...WORD_CLASSES,
  arms: words(
    `knife gun guns hammer axe hatchet sword swords dagger crossbow catapult crowbar screwdriver stanley cleaver scissors razor firearm firearms
     pistol revolver rifle shotgun shooter taser baton knuckleduster chisel wrench cosh katana samurai rambo zombie chainsaw grenade bomb bombs
     explosive explosives acid ammonia weapon weapons bat bats pole poles bars spade brick bottle airgun glock spear pitchfork shears skewer
     bread_knife kitchen_knife carving_knife zombie_knife metal_bar iron_bar baseball_bat golf_club cricket_bat snooker_cue petrol_bomb
     broken_bottle air_rifle bb_gun hockey_stick wheel_brace rope_and`,
  ),
  steep: words(
    `bridge railings railing ledge roof rooftop balcony parapet windowsill sill scaffolding scaffold pylon crane cliff cliffs viaduct flyover
     barrier gantry tower chimney mast silo quarry dam footbridge overpass multi_storey multistorey car_park flats fire_escape window`,
  ),
  rail: words(
    'tracks rails railway platform_edge train_line tube_line live_rail level_crossing railway_line train_tracks lineside',
  ),
  trap: words('house flat room car van hotel caravan taxi party cellar garage kitchen'),
  wet: words(
    'river canal lake sea ice pond weir lock reservoir quarry pool water waves tide harbour dock marina flood brook stream well slurry',
  ),
};
