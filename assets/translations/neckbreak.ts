<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en">
  <context>
    <name>neckbreak</name>
    <message>
      <source>Stretched now</source>
      <comment>muscle.stretched</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Working now</source>
      <comment>muscle.working</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{muscle}, {side}</source>
      <comment>muscle.side</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left</source>
      <comment>muscle.side.L</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right</source>
      <comment>muscle.side.R</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>both sides</source>
      <comment>muscle.side.B</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{plain} ({anatomical})</source>
      <comment>muscle.both-names</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>and {n} more</source>
      <comment>muscle.more</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Start the short version, {length}</source>
      <comment>bar.short</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later, when it fits</source>
      <comment>bar.later</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Why now?</source>
      <comment>bar.why</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Held</source>
      <comment>bar.held</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Held {minutes} min</source>
      <comment>bar.held-for</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{held} {cause}</source>
      <comment>bar.held-while</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>while you were on a call</source>
      <comment>bar.while.call</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>while you shared your screen</source>
      <comment>bar.while.sharing</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>while you were presenting</source>
      <comment>bar.while.presenting</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>while something filled the screen</source>
      <comment>bar.while.full-screen</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>while do not disturb was on</source>
      <comment>bar.while.do-not-disturb</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>while your calendar said busy</source>
      <comment>bar.while.calendar</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>while you were busy</source>
      <comment>bar.while.busy</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It holds: {names}.</source>
      <comment>bar.holds</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How is your neck right now?</source>
      <comment>pain.ask</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>optional, one tap</source>
      <comment>pain.optional</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No pain</source>
      <comment>pain.least</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Worst imaginable</source>
      <comment>pain.most</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain {value} of {most}</source>
      <comment>pain.value</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>done</source>
      <comment>after.done</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>done in part</source>
      <comment>after.part</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{dose}, in part</source>
      <comment>after.dose-part</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That completes today’s dose.</source>
      <comment>after.dose-complete</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {asked} today.</source>
      <comment>after.dose</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rest for a moment</source>
      <comment>after.stopped</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you told is noted and taken into account.</source>
      <comment>after.stopped-lead</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noted. Until this eases, breaks hold the gentle set only. If it stays, talk to a physical therapist or doctor.</source>
      <comment>after.severe</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Supported by studies</source>
      <comment>after.strength.trial</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From official guidance</source>
      <comment>after.strength.guideline</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Good practice, little direct proof</source>
      <comment>after.strength.expert</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breathe for a minute</source>
      <comment>stopping.calm</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Halfway</source>
      <comment>call.halfway</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last five</source>
      <comment>call.last-five</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <comment>call.done</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Easier</source>
      <comment>coach.easier</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Harder</source>
      <comment>coach.harder</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mirror</source>
      <comment>coach.mirror</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mirror on</source>
      <comment>coach.mirror-on</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breath</source>
      <comment>breath</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In</source>
      <comment>breath.in</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Out</source>
      <comment>breath.out</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold</source>
      <comment>breath.hold</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{way} … {seconds} s</source>
      <comment>breath.now</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{what}, {done} of {n} seconds</source>
      <comment>dial.spoken</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Get ready</source>
      <comment>dial.kind.get_ready</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move</source>
      <comment>dial.kind.move</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold</source>
      <comment>dial.kind.hold</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rest</source>
      <comment>dial.kind.rest</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breathe</source>
      <comment>dial.kind.breath</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change sides</source>
      <comment>dial.kind.change_side</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rest</source>
      <comment>dial.kind.set_rest</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>breathe in</source>
      <comment>dial.in</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>breathe out</source>
      <comment>dial.out</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>hold</source>
      <comment>dial.hold</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys in a break</source>
      <comment>keys.title</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>−</source>
      <comment>keys.easier</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an easier form, if there is one</source>
      <comment>keys.easier.does</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>+</source>
      <comment>keys.harder</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a harder form, if there is one</source>
      <comment>keys.harder.does</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>M</source>
      <comment>keys.mirror</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>like a mirror, or opposite you</source>
      <comment>keys.mirror.does</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Esc</source>
      <comment>keys.esc</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>end the break</source>
      <comment>keys.esc.does</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{picture}: {phase}</source>
      <comment>picture.phase</comment>
      <extracomment>words/break_sentences.py BREAK_SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything neckbreak keeps for one person, exported {made}.

report.csv      what was prescribed and done, a line for each exercise, from {first} to {last}
tables/         the whole record, one table a file, as it was written
neckbreak.db    the same record as a SQLite database
settings.toml   settings          following.json  the programme followed
programmes/     installed ones    drafts/         programmes being written
manifest.json   what is in here, with checksums

"neckbreak import FILE" puts all of it into another neckbreak. The file holds health data: keep it
where only people you trust can read it.
</source>
      <extracomment>words/care_texts.py README</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rise slowly.</source>
      <comment>rise-slowly</comment>
      <extracomment>words/cues.py NOTES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep breathing, no breath-hold.</source>
      <comment>no-breath-hold</comment>
      <extracomment>words/cues.py NOTES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At your own pace.</source>
      <comment>own-pace</comment>
      <extracomment>words/cues.py NOTES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light pressure only.</source>
      <comment>light</comment>
      <extracomment>words/cues.py NOTES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave out the breath-holds.</source>
      <comment>no-holds</comment>
      <extracomment>words/cues.py NOTES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Included because your therapist's plan asks for it.</source>
      <comment>therapist-plan</comment>
      <extracomment>words/cues.py NOTES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For standing exercises keep a steady support within reach.</source>
      <comment>standing-safety</comment>
      <extracomment>words/cues.py NOTES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>right</source>
      <comment>R</comment>
      <extracomment>words/cues.py SIDES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>left</source>
      <comment>L</comment>
      <extracomment>words/cues.py SIDES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>both</source>
      <comment>B</comment>
      <extracomment>words/cues.py SIDES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Get ready: {name}</source>
      <comment>get_ready</comment>
      <extracomment>words/cues.py FRAMES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change sides: now the {side}</source>
      <comment>change_side</comment>
      <extracomment>words/cues.py FRAMES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rest before set {set_no} of {sets}</source>
      <comment>set_rest</comment>
      <extracomment>words/cues.py FRAMES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>zero</source>
      <extracomment>words/cues.py NUMBERS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>one</source>
      <extracomment>words/cues.py NUMBERS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>two</source>
      <extracomment>words/cues.py NUMBERS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>three</source>
      <extracomment>words/cues.py NUMBERS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>four</source>
      <extracomment>words/cues.py NUMBERS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>five</source>
      <extracomment>words/cues.py NUMBERS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>six</source>
      <extracomment>words/cues.py NUMBERS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seven</source>
      <extracomment>words/cues.py NUMBERS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>eight</source>
      <extracomment>words/cues.py NUMBERS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nine</source>
      <extracomment>words/cues.py NUMBERS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ten</source>
      <extracomment>words/cues.py NUMBERS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>eleven</source>
      <extracomment>words/cues.py NUMBERS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>twelve</source>
      <extracomment>words/cues.py NUMBERS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>thirteen</source>
      <extracomment>words/cues.py NUMBERS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fourteen</source>
      <extracomment>words/cues.py NUMBERS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fifteen</source>
      <extracomment>words/cues.py NUMBERS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sixteen</source>
      <extracomment>words/cues.py NUMBERS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>seventeen</source>
      <extracomment>words/cues.py NUMBERS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>eighteen</source>
      <extracomment>words/cues.py NUMBERS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>nineteen</source>
      <extracomment>words/cues.py NUMBERS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>twenty</source>
      <extracomment>words/cues.py NUMBERS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Half the range, half the repetitions</source>
      <extracomment>words/cues.py HALF_TEXT</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A window closed by itself because of a fault. Nothing is lost and neckbreak goes on; the log says more.</source>
      <comment>windows-lost</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The break window closed by itself because of a fault. What you had done is kept, and neckbreak goes on; the log says more.</source>
      <comment>break-window-lost</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings file {file} cannot be read[ (line {line}: {detail})]. Nothing was changed and the file is left as it is: correct that line, or rename the file to begin with fresh settings.</source>
      <comment>settings-damaged</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings file {file} cannot be read[ (line {line}: {detail})]. The default settings are used and the file is left as it is: correct that line, or rename the file to begin with fresh settings.</source>
      <comment>settings-damaged-at-start</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The setting {name} {why}[, not “{given}”]. Nothing was changed.</source>
      <comment>setting-invalid</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In {file}, the setting {name} {why}. Its default is used.</source>
      <comment>setting-ignored</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings could not be saved in {file}[: {reason}]. The settings from before stay in force.</source>
      <comment>settings-unwritable</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The saved state[ {file}] cannot be read[ ({detail})]. neckbreak plans afresh from now; your record is not affected.</source>
      <comment>state-damaged</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The state of planning could not be saved in {file}[: {reason}]. After a restart neckbreak would plan afresh; your record is not affected.</source>
      <comment>state-unwritable</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The record {file} is damaged. Start neckbreak: it keeps the damaged file, restores the newest good backup and says what was lost.</source>
      <comment>record-damaged</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing in the record {file} yet.</source>
      <comment>record-missing</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing in the record yet: no break, no exercise, no answer.</source>
      <comment>record-empty</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no record in {folder}. Start neckbreak once, or name the right folder with --data-dir.</source>
      <comment>record-not-there</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days can be excused up to {days} days ahead.</source>
      <comment>excuse-too-far</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What was done can be marked by hand for today and {days} days back.</source>
      <comment>mark-too-late</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything that was asked for on that day is done or stopped already.</source>
      <comment>mark-nothing-left</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That cannot be corrected so: the entry is not there any more, the value is out of range, or it is a stop for pain, which stays in the record for your safety.</source>
      <comment>correction-refused</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The record {file} was damaged. It was restored from the backup {backup}; of what was newer, {salvaged} entries were saved and {lost} were lost. The damaged file was kept: {damaged}.</source>
      <comment>record-restored</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The record {file} was damaged. It was restored from the backup {backup}; of what was newer, {salvaged} entries were saved, and how many were lost cannot be told. The damaged file was kept: {damaged}.</source>
      <comment>record-restored-unsure</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The record {file} was damaged and there was no good backup. A new record was begun; {salvaged} entries were saved from the damaged one and {lost} were lost. The damaged file was kept: {damaged}.</source>
      <comment>record-begun-anew</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The record {file} was damaged and there was no good backup. A new record was begun; {salvaged} entries were saved from the damaged one, and how many were lost cannot be told. The damaged file was kept: {damaged}.</source>
      <comment>record-begun-anew-unsure</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The record {file} was missing or empty. It was restored from the backup {backup}; what came after that backup is not in it.</source>
      <comment>record-was-missing</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The record {file} was written by a newer neckbreak (format {found}, this one knows {known}). It was not touched: please update neckbreak.</source>
      <comment>record-from-the-future</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The record {file} could not be written[: {reason}]. What you did just now may be missing from it.</source>
      <comment>record-unwritable</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no file {file}; “neckbreak restore --list” shows the backups.</source>
      <comment>backup-missing</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no good backup in {folder}; nothing was changed.</source>
      <comment>no-backup</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no file {file}.</source>
      <comment>archive-missing</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is not an export of neckbreak; nothing was changed.</source>
      <comment>archive-foreign</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is damaged or was changed since it was exported; nothing was changed here.</source>
      <comment>archive-damaged</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} was exported by a newer neckbreak. Please update neckbreak first; nothing was changed.</source>
      <comment>archive-from-the-future</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neckbreak is running with {folder}. End it first (neckbreak quit), then try again; nothing was changed.</source>
      <comment>neckbreak-running</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was erased. To erase everything, type {word} when asked, or use --yes.</source>
      <comment>erase-unconfirmed</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} could not be removed[: {reason}]. Close what uses it and erase again: some of your data is still there.</source>
      <comment>erase-failed</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} is not a good backup of a record; nothing was changed.</source>
      <comment>backup-damaged</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The disk is full: {file} could not be written. Free some space; nothing that was saved before is lost.</source>
      <comment>disk-full</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neckbreak cannot write in its folder {file}[: {reason}]. Allow writing there, or choose another folder with --data-dir.</source>
      <comment>folder-unwritable</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neckbreak cannot write {file}[: {reason}]. Allow writing there, or choose another folder with --data-dir.</source>
      <comment>data-dir-unwritable</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} could not be written[: {reason}].</source>
      <comment>output-unwritable</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The exercise catalogue {file} cannot be read[ ({detail})]. Reinstall neckbreak, or run “neckbreak catalogue check” to see every problem.</source>
      <comment>catalogue-damaged</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The exercise catalogue {file} is missing. Reinstall neckbreak.</source>
      <comment>catalogue-missing</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A file of neckbreak itself is missing: {file}. Reinstall neckbreak.</source>
      <comment>resource-missing</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The programme {file} cannot be used[ ({detail})]. Run “neckbreak programme check” on it to see every problem.</source>
      <comment>programme-damaged</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no programme “{id}”. “neckbreak programme list” shows those installed.</source>
      <comment>programme-unknown</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no exercise “{id}”[; did you mean “{near}”]. “neckbreak catalogue list” shows all.</source>
      <comment>exercise-unknown</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say which exercise, or ask for the contact sheet of all of them.</source>
      <comment>exercise-needed</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{exercise}” is withheld because of your safety answers[ ({reason})]. Review them under Safety, or ask your therapist.</source>
      <comment>exercise-withheld</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neckbreak is not running. Start it with “neckbreak”.</source>
      <comment>not-running</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neckbreak runs already for this data folder[ ({file})].</source>
      <comment>already-running</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neckbreak cannot be reached by commands[: {reason}].</source>
      <comment>socket-unavailable</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neckbreak cannot be reached by commands[: {reason}].</source>
      <comment>control-unavailable</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neckbreak did not answer within {seconds} s. It may be busy: try again, or quit and restart it.</source>
      <comment>control-timeout</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The running neckbreak gave an answer that cannot be understood[ ({detail})]. Perhaps it is of another version: restart it.</source>
      <comment>control-nonsense</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The request to the running neckbreak is not valid[: {detail}].</source>
      <comment>bad-request</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The request to the running neckbreak is not valid[: {detail}].</source>
      <comment>request-malformed</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The request is too large[: at most {limit} bytes].</source>
      <comment>request-too-large</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The request is too long[: at most {limit} bytes].</source>
      <comment>request-too-long</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The answer is too long to be sent[: at most {limit} bytes]. Ask for less.</source>
      <comment>answer-too-long</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The request speaks another version[ ({version})] than the running neckbreak. Restart neckbreak after an update.</source>
      <comment>request-version</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The running neckbreak belongs to another user and does not answer.</source>
      <comment>request-refused</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The running neckbreak does not know the command[ “{do}”].</source>
      <comment>request-unknown</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The running neckbreak does not know the command[ “{command}”].</source>
      <comment>unknown-command</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something in neckbreak failed[ ({detail})]. The log has the details; neckbreak goes on.</source>
      <comment>internal-error</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Activity cannot be read through {sensor}[: {reason}]. “neckbreak doctor” shows what is used instead.</source>
      <comment>sensor-unavailable</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No break is due now. “neckbreak break” starts one anyway.</source>
      <comment>no-break-due</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A break is running already.</source>
      <comment>break-running</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No break is running.</source>
      <comment>no-break-running</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This break was put off as often as possible; it can be started or skipped.</source>
      <comment>snoozes-used-up</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neckbreak is paused already[, until {until}].</source>
      <comment>paused-already</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neckbreak is not paused.</source>
      <comment>nothing-to-resume</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No exercises now: your safety answers ask for medical advice first. Review them under Safety.</source>
      <comment>locked-by-safety</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please answer the safety questions first: “neckbreak show today” opens them.</source>
      <comment>screening-needed</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{given}” is not a pause. Use for example 30m, 2h, “until 14:00”, call or today.</source>
      <comment>pause-invalid</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{given}” is not a time of day. Use HH:MM, for example 14:30.</source>
      <comment>time-invalid</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{given}” is not a length. Use minutes, for example 5 or 15.</source>
      <comment>duration-invalid</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{given}” is not a kind of break. Use micro or exercise.</source>
      <comment>kind-invalid</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no page “{given}”[. The pages are {pages}].</source>
      <comment>page-unknown</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{given}” cannot be written: the name of a picture ends in .png, or in .svg for one exercise.</source>
      <comment>format-unknown</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A size of {given} pixels does not work. Use 32 to 4000.</source>
      <comment>size-invalid</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{given}” is not a day. Use YYYY-MM-DD, for example 2026-03-31.</source>
      <comment>day-invalid</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The period ends ({end}) before it begins ({begin}).</source>
      <comment>days-reversed</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no stage {given}; this programme has stages 1 to {count}.</source>
      <comment>stage-unknown</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no phase {given}; this exercise has phases 1 to {count}.</source>
      <comment>phase-unknown</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day file {file} cannot be used[, {where}][: {detail}].</source>
      <comment>scenario-damaged</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day file {file} cannot be used[, {where}][: {detail}].</source>
      <comment>day-file-damaged</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The picture could not be drawn[: {reason}].</source>
      <comment>render-failed</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This Python ({python}) and this Qt ({qt}) do not work together. Install again with “./dev.py setup”, or take another Python.</source>
      <comment>qt-pair-broken</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no display to show windows on[: {reason}]. Start neckbreak inside a desktop session; reports and checks work without one.</source>
      <comment>no-display</comment>
      <extracomment>words/errors.py ERRORS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wayland[ ({display})][, {desktop}].</source>
      <comment>display-wayland</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>X11 ({display})[, {desktop}].</source>
      <comment>display-x11</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The windows of {system}.</source>
      <comment>display-native</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no display: neither WAYLAND_DISPLAY nor DISPLAY is set. Start neckbreak inside a desktop session.</source>
      <comment>display-none</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Qt for Python {qt} with Python {python}.</source>
      <comment>qt-ok</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The version of Qt cannot be read; Python is {python}.</source>
      <comment>qt-unknown</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Qt for Python {qt} crashes with Python {python}. Install a version below 6.12, or use Python 3.12 or newer.</source>
      <comment>qt-pair-broken</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{sensor} tells when you are idle; nothing polls. Idle now: {idle_s} s.</source>
      <comment>sensor-push</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{sensor} is asked when the answer may have changed. Idle now: {idle_s} s.</source>
      <comment>sensor-polled</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{sensor} was found but gives no answer.</source>
      <comment>sensor-mute</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing here tells when you are idle. Breaks follow the clock alone, and absences are not noticed.</source>
      <comment>sensor-none</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{sensor} is not used: {reason}.</source>
      <comment>sensor-tried</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The X server is not asked: under Wayland it sees only what X11 programs receive.</source>
      <comment>sensor-xwayland</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no {bus} message bus[: {reason}].</source>
      <comment>bus-none</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{watch} tells when the screen is locked[ (heard: {sources})].</source>
      <comment>lock-watched</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody tells whether the screen is locked. An absence is still noticed by missing input, and sleep by the clocks.</source>
      <comment>lock-unknown</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The desktop shows tray icons (StatusNotifier).</source>
      <comment>tray-host</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The desktop shows tray icons (the older XEmbed kind).</source>
      <comment>tray-xembed</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing shows tray icons here. Prompts and breaks work; start neckbreak once more to open its window.</source>
      <comment>tray-none</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>GNOME shows no tray icons by itself: install the extension “AppIndicator and KStatusNotifierItem Support”. Prompts and breaks work without it; start neckbreak once more to open its window.</source>
      <comment>tray-none-gnome</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tray icons are part of {system}.</source>
      <comment>tray-native</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{server} {version}, with buttons.</source>
      <comment>notifications-buttons</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{server} {version}, without buttons.</source>
      <comment>notifications-plain</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No notification server answers[ ({reason})]. Notes appear in the window only.</source>
      <comment>notifications-none</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notes appear through the tray icon on {system}.</source>
      <comment>notifications-native</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Played by {player}.</source>
      <comment>sound-player</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No player was found, so there is no sound. Install one of pw-play, paplay, canberra-gtk-play, aplay.</source>
      <comment>sound-none</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spoken by {program}.</source>
      <comment>voice-program</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No voice was found, so nothing is spoken. On Linux, install speech-dispatcher.</source>
      <comment>voice-none</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neckbreak starts when you log in.</source>
      <comment>autostart-on</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neckbreak does not start by itself; Settings can change that.</source>
      <comment>autostart-off</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}, {free_mb} MB free.</source>
      <comment>data-dir-ok</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} will be made at the first start.</source>
      <comment>data-dir-new</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file} cannot be written. Allow writing there, or choose another folder with --data-dir.</source>
      <comment>data-dir-unwritable</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{file}: only {free_mb} MB are free. Free some space.</source>
      <comment>data-dir-full</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SQLite {version}.</source>
      <comment>sqlite-ok</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>SQLite {version} is too old; {needed} is needed. Use a newer Python.</source>
      <comment>sqlite-too-old</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neckbreak is running and answers commands.</source>
      <comment>control-running</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neckbreak is not running.</source>
      <comment>control-not-running</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neckbreak seems to run but does not answer ({problem}). Restart it.</source>
      <comment>control-broken</comment>
      <extracomment>words/findings.py FINDINGS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neckbreak: every window, page and state</source>
      <comment>gallery.title</comment>
      <extracomment>words/gallery_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} pictures of a simulated day.</source>
      <comment>gallery.lead</comment>
      <extracomment>words/gallery_words.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>gallery at {scale}×: {done} of {n} pictures</source>
      <comment>gallery.progress</comment>
      <extracomment>words/gallery_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gallery at {scale}× could not be drawn.</source>
      <comment>gallery.failed</comment>
      <extracomment>words/gallery_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>for the first time: double vision or loss of vision, trouble speaking or swallowing, face drooping, fainting or sudden falls, severe unsteadiness, numbness of face or one side</source>
      <extracomment>words/handout_texts.py EMERGENCY_SIGNS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a sudden, unusually severe headache or neck pain – “unlike any you have had before”</source>
      <extracomment>words/handout_texts.py EMERGENCY_SIGNS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chest pain or pressure, new or severe breathlessness, or pain spreading to an arm, the jaw or the back with sweating or nausea</source>
      <extracomment>words/handout_texts.py EMERGENCY_SIGNS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chest pain, breathlessness out of proportion, palpitations during an exercise</source>
      <extracomment>words/handout_texts.py EMERGENCY_SIGNS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>lost control of bladder or bowel, or numbness around the groin or saddle area</source>
      <extracomment>words/handout_texts.py EMERGENCY_SIGNS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a fall, crash or blow to the head or neck in the last 6 weeks that nobody has checked, if you are 65 or older, or it involved a fall from over 1 metre or 5 stairs, a diving-type blow, a high-speed, rollover or bicycle crash, or there is tingling in arms or legs since, or you cannot turn your head about halfway (45°) to one side or both</source>
      <extracomment>words/handout_texts.py EMERGENCY_SIGNS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>fever, chills or feeling ill together with neck pain, a very stiff neck with light hurting your eyes, or a recent serious infection, and also a severe headache, a neck too stiff to bend, light hurting your eyes, drowsiness, confusion or a rash</source>
      <extracomment>words/handout_texts.py EMERGENCY_SIGNS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop if it hurts sharply, if pain climbs by more than two points, or if you feel dizzy, numb or unwell. Stopping is always the right call.</source>
      <extracomment>words/handout_texts.py STOP</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your exercises at the desk</source>
      <comment>handout.kind</comment>
      <extracomment>words/handout_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{stage} · {breaks}</source>
      <comment>handout.stage</comment>
      <extracomment>words/handout_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>set by {author}</source>
      <comment>handout.therapist</comment>
      <extracomment>words/handout_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by {author}</source>
      <comment>handout.ready-made</comment>
      <extracomment>words/handout_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>version {version}</source>
      <comment>handout.version</comment>
      <extracomment>words/handout_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{dose} · {often}</source>
      <comment>handout.dose</comment>
      <extracomment>words/handout_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>start</source>
      <comment>handout.start</comment>
      <extracomment>words/handout_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Avoid: {text}</source>
      <comment>handout.avoid</comment>
      <extracomment>words/handout_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note: {text}</source>
      <comment>handout.note</comment>
      <extracomment>words/handout_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This week, tick each time</source>
      <comment>handout.ticks</comment>
      <extracomment>words/handout_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{number} {name}</source>
      <comment>handout.line</comment>
      <extracomment>words/handout_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain today, 0 to 10</source>
      <comment>handout.pain</comment>
      <extracomment>words/handout_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Page {number} of {of}</source>
      <comment>handout.page</comment>
      <extracomment>words/handout_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop</source>
      <comment>handout.stop</comment>
      <extracomment>words/handout_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop exercising and call your emergency number with any of these signs – {signs}.</source>
      <comment>handout.signs</comment>
      <extracomment>words/handout_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This sheet does not replace professional advice.</source>
      <comment>handout.advice</comment>
      <extracomment>words/handout_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Within a day or so</source>
      <extracomment>words/help_texts.py SEE_SOMEBODY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fever with neck pain, rapidly growing weakness, spreading numbness, after a significant injury.</source>
      <comment>Within a day or so</comment>
      <extracomment>words/help_texts.py SEE_SOMEBODY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Within a few days</source>
      <extracomment>words/help_texts.py SEE_SOMEBODY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clumsy hands, unsteady walking, unexplained weight loss, night pain no position eases, history of cancer with new neck pain.</source>
      <comment>Within a few days</comment>
      <extracomment>words/help_texts.py SEE_SOMEBODY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Book an appointment</source>
      <extracomment>words/help_texts.py SEE_SOMEBODY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain not easing after a few weeks, pain that keeps returning, pins and needles or arm pain, pain stopping sleep or work, recovering from surgery or a soft-tissue injury, wish for a personal programme, or uncertainty about any exercise.</source>
      <comment>Book an appointment</comment>
      <extracomment>words/help_texts.py SEE_SOMEBODY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Good to bring: the report of what you did, pain before and after, what helped, what you stopped and why.</source>
      <extracomment>words/help_texts.py GOOD_TO_BRING</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Heat pack</source>
      <extracomment>words/help_texts.py SELF_CARE</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Covered, comfortable warmth, 15 min (20 at most), up to 3 × a day.</source>
      <extracomment>words/help_texts.py SELF_CARE</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not with reduced skin feeling, poor circulation or a skin problem there, a fresh injury with swelling, over medicine patches, or asleep.</source>
      <extracomment>words/help_texts.py SELF_CARE</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cold pack</source>
      <extracomment>words/help_texts.py SELF_CARE</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrapped, 5–10 min, up to 3 × a day.</source>
      <extracomment>words/help_texts.py SELF_CARE</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not with reduced skin feeling or a skin problem there, Raynaud or cold allergy, poor circulation.</source>
      <extracomment>words/help_texts.py SELF_CARE</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Self-massage</source>
      <extracomment>words/help_texts.py SELF_CARE</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>15–30 s a spot, pressure at most 4–5/10, 5 min at most in all. Never the front of the neck, the throat, the spine bones or the armpit.</source>
      <extracomment>words/help_texts.py SELF_CARE</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not with blood thinners, a skin problem or reduced skin feeling, before you are cleared after surgery, or after an injury that nobody has checked.</source>
      <extracomment>words/help_texts.py SELF_CARE</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breathing</source>
      <extracomment>words/help_texts.py SELF_CARE</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Own pace, no straining. Stop if you feel light-headed.</source>
      <extracomment>words/help_texts.py SELF_CARE</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neck collar</source>
      <extracomment>words/help_texts.py SELF_CARE</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not suggested, unless a doctor told you to wear one.</source>
      <extracomment>words/help_texts.py SELF_CARE</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Driving</source>
      <extracomment>words/help_texts.py SELF_CARE</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not drive if you cannot turn your head comfortably.</source>
      <extracomment>words/help_texts.py SELF_CARE</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Microbreak</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One small movement in the corner of the screen, under a minute.</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exercise break</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A few minutes of guided movement; with a programme, part of your dose.</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dose</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What your programme asks for today, counted in exercises done.</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Held</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A break that waited because it would have interrupted you.</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Natural break</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time away from the computer. It counts as rest, not as exercise.</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On plan</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At least 80 % of the dose. The threshold is a convention, not a finding.</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set, repetition</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A repetition is the movement once; a set is several in a row.</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Staying in a position for some seconds while you breathe on.</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Isometric</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A muscle works against resistance while nothing moves.</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Flexion, extension</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bending the head or trunk forward, and back.</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rotation, side bend</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Turning the head, and tilting an ear towards the shoulder.</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Retraction</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gliding the chin straight back, as in a chin tuck.</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shoulder blade</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The flat bone behind the shoulder; also called scapula.</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Upper trapezius</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The muscle from the neck to the top of the shoulder.</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nerve glide</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moving an arm so that a nerve slides gently; never a stretch into pain.</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trial, guideline, expert</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How firmly a source supports a tip: strong, fair, opinion.</source>
      <extracomment>words/help_texts.py GLOSSARY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tab</source>
      <extracomment>words/help_texts.py KEYS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>goes through everything, in reading order</source>
      <extracomment>words/help_texts.py KEYS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arrow keys</source>
      <extracomment>words/help_texts.py KEYS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>move inside a group, and step a number</source>
      <extracomment>words/help_texts.py KEYS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter</source>
      <extracomment>words/help_texts.py KEYS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in a break: done, next</source>
      <extracomment>words/help_texts.py KEYS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Space</source>
      <extracomment>words/help_texts.py KEYS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in a break: pause and go on; elsewhere: switch</source>
      <extracomment>words/help_texts.py KEYS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in a break: stop, it hurts</source>
      <extracomment>words/help_texts.py KEYS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in a break: repeat the cue</source>
      <extracomment>words/help_texts.py KEYS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Esc</source>
      <extracomment>words/help_texts.py KEYS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in a break: end it. Always works</source>
      <extracomment>words/help_texts.py KEYS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When to see a professional</source>
      <comment>help.see</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Emergency now</source>
      <comment>help.emergency</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safety questions</source>
      <comment>help.questions</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer the safety questions again</source>
      <comment>help.again</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer the safety questions</source>
      <comment>help.first</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You have not answered them yet. Your answers stay on this computer.</source>
      <comment>help.never</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answered on {date}. Nothing in your answers speaks against the exercises.</source>
      <comment>help.answered</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When to stop</source>
      <comment>help.stop</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hands-on treatment</source>
      <comment>help.hands-on</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warmth, cold and self-massage</source>
      <comment>help.care</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Words used here</source>
      <comment>help.glossary</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keys</source>
      <comment>help.keys</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sources</source>
      <comment>help.sources</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all {n}</source>
      <comment>help.sources.show</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show fewer</source>
      <comment>help.sources.hide</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exercises, doses and tips follow these publications, in our own words. Where a source is weak, the exercise or tip says so.</source>
      <comment>help.sources.lead</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>About neckbreak</source>
      <comment>help.about</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Content of {month} {year}: {status}.</source>
      <comment>help.content</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Version {version}.</source>
      <comment>help.version</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your answers and your record stay on this computer. Nothing is sent anywhere.</source>
      <comment>help.private</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The exercises cannot be read now, so their sources are missing here.</source>
      <comment>help.no-content</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cold, {minutes} min</source>
      <comment>care.cold</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Warmth, {minutes} min</source>
      <comment>care.warm</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Massage, {minutes} min</source>
      <comment>care.massage</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Self-care timer</source>
      <comment>care.timer</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It runs while this page is open.</source>
      <comment>care.ready</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{what}: {n} minutes left</source>
      <comment>care.running</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Stop the timer</source>
      <comment>care.stop</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time is up. Take the cold pack off and check your skin.</source>
      <comment>care.over.cold</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time is up. Take the heat pack off and check your skin.</source>
      <comment>care.over.warm</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Five minutes are enough for now. Leave the spot to settle.</source>
      <comment>care.over.massage</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Because of your safety answers, some of these are not offered.</source>
      <comment>care.withheld</comment>
      <extracomment>words/help_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Very fresh or strong pain: first 72 h, or pain now ≥ 7/10</source>
      <comment>C-ACUTE</comment>
      <extracomment>words/library_texts.py CAUTIONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Unsteady on the feet or recent falls</source>
      <comment>C-BALANCE</comment>
      <extracomment>words/library_texts.py CAUTIONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Band in poor condition or no safe anchor; latex allergy</source>
      <comment>C-BAND</comment>
      <extracomment>words/library_texts.py CAUTIONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Blood-thinning medicine or bleeding disorder</source>
      <comment>C-BLEED</comment>
      <extracomment>words/library_texts.py CAUTIONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uncontrolled high blood pressure or heart disease</source>
      <comment>C-BP</comment>
      <extracomment>words/library_texts.py CAUTIONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Current dizziness, vertigo or faintness</source>
      <comment>C-DIZZY</comment>
      <extracomment>words/library_texts.py CAUTIONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recent eye surgery, eye injury or raised eye pressure</source>
      <comment>C-EYE</comment>
      <extracomment>words/library_texts.py CAUTIONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Known or suspected spine fracture or unstable spine</source>
      <comment>C-FRACTURE</comment>
      <extracomment>words/library_texts.py CAUTIONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New, unusual or sudden severe headache</source>
      <comment>C-HEADNEW</comment>
      <extracomment>words/library_texts.py CAUTIONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Generalised hypermobility or connective-tissue laxity</source>
      <comment>C-HYPER</comment>
      <extracomment>words/library_texts.py CAUTIONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Painful knee or hip that limits standing up</source>
      <comment>C-KNEE-HIP</comment>
      <extracomment>words/library_texts.py CAUTIONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Known or suspected spinal-cord compression</source>
      <comment>C-MYELO</comment>
      <extracomment>words/library_texts.py CAUTIONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Osteoporosis or long-term steroid use</source>
      <comment>C-OSTEO</comment>
      <extracomment>words/library_texts.py CAUTIONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pregnancy</source>
      <comment>C-PREG</comment>
      <extracomment>words/library_texts.py CAUTIONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Inflammatory arthritis (e.g. rheumatoid, ankylosing spondylitis) or another reason for a loose upper neck (e.g. Down syndrome)</source>
      <comment>C-RA</comment>
      <extracomment>words/library_texts.py CAUTIONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arm pain, tingling, numbness coming from the neck – stable or improving</source>
      <comment>C-RADIC</comment>
      <extracomment>words/library_texts.py CAUTIONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Arm symptoms that are severe, spreading, or with growing weakness</source>
      <comment>C-RADIC-SEV</comment>
      <extracomment>words/library_texts.py CAUTIONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breathing disease or panic triggered by breath holding</source>
      <comment>C-RESP</comment>
      <extracomment>words/library_texts.py CAUTIONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reduced skin sensation in the area</source>
      <comment>C-SENS</comment>
      <extracomment>words/library_texts.py CAUTIONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Painful, unstable or recently injured shoulder</source>
      <comment>C-SHOULDER</comment>
      <extracomment>words/library_texts.py CAUTIONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Broken, infected or irritated skin, unexplained lump</source>
      <comment>C-SKIN</comment>
      <extracomment>words/library_texts.py CAUTIONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neck, shoulder or chest surgery not yet cleared for exercise</source>
      <comment>C-SURGERY</comment>
      <extracomment>words/library_texts.py CAUTIONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Jaw joint that locks or has dislocated</source>
      <comment>C-TMJ</comment>
      <extracomment>words/library_texts.py CAUTIONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Injury (fall, crash, blow) within 6 weeks not yet checked</source>
      <comment>C-TRAUMA</comment>
      <extracomment>words/library_texts.py CAUTIONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Known or suspected problem of the neck arteries, or stroke/TIA history</source>
      <comment>C-VASC</comment>
      <extracomment>words/library_texts.py CAUTIONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Acute wrist or hand problem, carpal tunnel flare</source>
      <comment>C-WRIST</comment>
      <extracomment>words/library_texts.py CAUTIONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} of {of}</source>
      <comment>library.count</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find</source>
      <comment>library.find</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find by name, muscle or goal</source>
      <comment>library.find-by</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goal</source>
      <comment>library.goal</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kind</source>
      <comment>library.kind</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Any</source>
      <comment>library.any</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seated</source>
      <comment>library.seated</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Standing</source>
      <comment>library.standing</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No equipment</source>
      <comment>library.no-equipment</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Under 2 min</source>
      <comment>library.short</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Camera-safe</source>
      <comment>library.camera</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In my plan</source>
      <comment>library.planned</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open to me</source>
      <comment>library.open</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clear</source>
      <comment>library.clear</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing fits these filters.</source>
      <comment>library.nothing</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show all</source>
      <comment>library.nothing.do</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All exercises</source>
      <comment>library.back</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do it now</source>
      <comment>library.do</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Play</source>
      <comment>library.play</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop</source>
      <comment>library.stop</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In your plan</source>
      <comment>library.in-plan</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A gentler form for you</source>
      <comment>library.gentler</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kind} · {length}</source>
      <comment>library.meta</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out for now</source>
      <comment>library.left-out</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offered in a gentler form because of your answers.</source>
      <comment>library.open-because</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step by step</source>
      <comment>library.steps</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Watch for</source>
      <comment>library.mistakes</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Muscles</source>
      <comment>library.muscles</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Easier</source>
      <comment>library.easier</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Harder</source>
      <comment>library.harder</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out or gentler with: {what}.</source>
      <comment>library.cautions</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop if it hurts sharply, or if you feel dizzy, numb or unwell.</source>
      <comment>library.stop-signs</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only with a therapist’s programme.</source>
      <comment>library.therapist</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Rests on {n} sources.</source>
      <comment>library.sources</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Kept for comfort; no benefit is claimed.</source>
      <comment>library.comfort</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show sources</source>
      <comment>library.show-sources</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hide sources</source>
      <comment>library.hide-sources</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Needs: {what}</source>
      <comment>library.needs</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The exercises cannot be read now.</source>
      <comment>library.no-content</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>times</source>
      <comment>stat.times</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>sets</source>
      <comment>stat.sets</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>times each side</source>
      <comment>stat.each-side</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>hold</source>
      <comment>stat.hold</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a day</source>
      <comment>stat.per-day</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>in all</source>
      <comment>stat.in-all</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{low} to {high}</source>
      <comment>stat.range</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gentle</source>
      <comment>intensity.1</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moderate</source>
      <comment>intensity.2</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strong</source>
      <comment>intensity.3</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Camera-safe</source>
      <comment>camera.yes</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Partly camera-safe</source>
      <comment>camera.partly</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mobility</source>
      <comment>kind.mobility</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stretch</source>
      <comment>kind.stretch</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Isometric</source>
      <comment>kind.isometric</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strength</source>
      <comment>kind.strengthening</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nerve glide</source>
      <comment>kind.nerve-glide</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Posture</source>
      <comment>kind.posture</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breathing</source>
      <comment>kind.breathing</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relaxation</source>
      <comment>kind.relaxation</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Self-massage</source>
      <comment>kind.self-massage</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Activity</source>
      <comment>kind.activity</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ease tension</source>
      <comment>goal.reduce_tension</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Move more freely</source>
      <comment>goal.restore_rom</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Grow stronger</source>
      <comment>goal.strengthen_stabilise</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Posture</source>
      <comment>goal.posture</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relax and breathe</source>
      <comment>goal.relax_breathe</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Because of your safety answers: {what}.</source>
      <comment>reason.code</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Because of your safety answers. Please get help first.</source>
      <comment>reason.emergency</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Because of your safety answers, until a professional has checked them.</source>
      <comment>reason.red</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It rests after pain, for a day or longer.</source>
      <comment>reason.paused</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The safety questions come first.</source>
      <comment>reason.not-screened</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The rest of the safety questions comes first.</source>
      <comment>reason.screening-not-finished</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain is 7 or more: only the gentle set now.</source>
      <comment>reason.gentle-set</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your safety answers allow light and moderate exercises.</source>
      <comment>reason.easier-first</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neck turns and looking up rest for seven days after dizziness.</source>
      <comment>reason.no-neck-turns</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stretches, glides and pressing rest for three days.</source>
      <comment>reason.no-stretch-or-press</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neck exercises rest for a day after a headache.</source>
      <comment>reason.no-neck-work</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It rests on a gentle day.</source>
      <comment>reason.sore-today</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only with a therapist’s programme.</source>
      <comment>reason.therapist-only</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It needs something you do not have at hand; see Settings.</source>
      <comment>reason.equipment</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It was done lately and rests for two days.</source>
      <comment>reason.48-hours</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is not open now.</source>
      <comment>reason.other</comment>
      <extracomment>words/library_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your desk</source>
      <comment>desk.title</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A look round in five minutes. A well-set desk is about comfort; it has not been shown to prevent neck pain by itself, so do what feels good.</source>
      <comment>desk.lead</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {of} looked at</source>
      <comment>desk.progress</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} things changed</source>
      <comment>desk.changed</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} for later</source>
      <comment>desk.later</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Is so</source>
      <comment>desk.fine</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Changed it</source>
      <comment>desk.changed.do</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Later</source>
      <comment>desk.later.do</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not for me</source>
      <comment>desk.not-mine</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{answer}, {date}</source>
      <comment>desk.when</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{strength}: {source}</source>
      <comment>desk.strength</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{strength}</source>
      <comment>desk.no-source</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Good to know</source>
      <comment>desk.tips</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to Help &amp; safety</source>
      <comment>desk.back</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your desk in five minutes</source>
      <comment>desk.card</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Screen, chair, keyboard, light: one look at each, and what you changed.</source>
      <comment>desk.card.lead</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look at my desk</source>
      <comment>desk.card.do</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tips cannot be read now.</source>
      <comment>desk.none</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trials</source>
      <comment>strength.trial</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guideline</source>
      <comment>strength.guideline</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Expert opinion</source>
      <comment>strength.expert</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something new</source>
      <comment>report.title</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is it about? A few questions follow; “not sure” counts as yes.</source>
      <comment>report.lead</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something new or different?</source>
      <comment>report.card</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New symptoms change what is safe. Tell neckbreak at once.</source>
      <comment>report.card.lead</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tell it</source>
      <comment>report.card.do</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sudden or unusual signs</source>
      <comment>report.signs</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A fall, crash or blow</source>
      <comment>report.injury</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weakness, numbness or unsteadiness</source>
      <comment>report.weakness</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fever or feeling ill with neck pain</source>
      <comment>report.fever</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain at night that nothing eases</source>
      <comment>report.night</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thank you. Nothing changes. If you are unsure, ask a professional.</source>
      <comment>report.none</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Good to know</source>
      <comment>report.none.title</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>See what is left out</source>
      <comment>help.left-out</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I have seen a professional</source>
      <comment>seen.do</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noted for {date}.</source>
      <comment>seen.done</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go through the first steps again</source>
      <comment>welcome.again</comment>
      <extracomment>words/posture_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This is not valid JSON: {detail}. Look for a missing comma, quote or bracket there.</source>
      <comment>not-json</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The shape is wrong here: {detail}. Compare with a ready-made entry or docs/authoring.md.</source>
      <comment>structure</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This list is empty. Add at least one entry.</source>
      <comment>empty-list</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{value}” is listed twice. Remove one.</source>
      <comment>repeated-value</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{id}” is not an id. Use small letters, digits and single hyphens.</source>
      <comment>bad-id</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The id “{id}” is used before. Give this entry an id of its own.</source>
      <comment>duplicate-id</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The English text is missing. Add it as {"en": "…"}.</source>
      <comment>missing-english</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The text in “{language}” is empty. Write it, or remove the language.</source>
      <comment>empty-text</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{{name}}” cannot be filled. Only {side} and {other} can.</source>
      <comment>unknown-placeholder</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{{name}}” needs an exercise with two sides. Write the side as a word, or set sides to 2.</source>
      <comment>placeholder-without-sides</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{word}” would be wrong on the mirrored side. Write {side} for the worked side and {other} for the other.</source>
      <comment>literal-side</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no joint “{joint}”. The terms are listed in docs/authoring.md.</source>
      <comment>unknown-joint</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no cue or contact “{token}”. Use an id of docs/clinical/contacts.md, or say it in a cue text.</source>
      <comment>unknown-token</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{id}” is not known as equipment. Use chair, desk, wall, doorway, band, weights, towel or ball.</source>
      <comment>unknown-equipment</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The figure has no muscle “{id}”. The ids are listed in docs/authoring.md.</source>
      <comment>unknown-muscle</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no set-up “{id}”. The ids are in section 5 of contacts.md.</source>
      <comment>unknown-setup</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no caution code “{id}”. The codes are listed in exercises.md.</source>
      <comment>unknown-caution</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{id}” is not among the references. Add it there, or correct the key.</source>
      <comment>unknown-reference</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{topic}” is not a topic of tips. The topics are listed in tips.md.</source>
      <comment>unknown-topic</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no other exercise “{id}”. “neckbreak catalogue list” shows all ids.</source>
      <comment>unknown-exercise</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no programme “{id}”. Correct the id, or leave it out.</source>
      <comment>unknown-programme</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{side}” is not a side. Use both, left, right, left_first or right_first.</source>
      <comment>unknown-side</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This takes no time. Give it more than 0 seconds.</source>
      <comment>phase-without-time</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{joint} has no sides. Leave the side out.</source>
      <comment>side-on-midline</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{joint} needs a direction. Add side L or R.</source>
      <comment>side-needed</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{joint} is {value}. Values count in the named direction: use the opposite term, or 0.</source>
      <comment>negative-value</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{joint} asks for {value}{unit}, the ceiling is {ceiling}{unit}. Lower the value.</source>
      <comment>above-ceiling</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{token} needs a side. Add L or R: the hand or direction it names.</source>
      <comment>token-side-needed</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{token} has no side. Leave the side out.</source>
      <comment>token-without-side</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{token} needs one of these words as kind: {kinds}.</source>
      <comment>token-kind</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{token} takes no kind. Leave it out.</source>
      <comment>token-without-kind</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{token} needs a number. Add a value.</source>
      <comment>token-value-needed</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{token} takes no number. Leave the value out.</source>
      <comment>token-without-value</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{token} is {value}. Use 0 to {highest}.</source>
      <comment>token-value</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The neck moves at {speed}° a second, {limit}° is the limit. Give the phase more seconds or a smaller angle.</source>
      <comment>neck-too-fast</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The neck is bent back {extension}° while turned {rotation}°. Keep extension at 20° or less, or rotation at 30° or less. Angles stay until a phase changes them.</source>
      <comment>extension-with-rotation</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{axis} is {value}° while the neck works against resistance. Stay within {limit}°.</source>
      <comment>resisted-outside-mid-range</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The hand does not reach “{contact}”, {cm} cm are missing. Choose another contact, or change the position of trunk or arm.</source>
      <comment>hand-out-of-reach</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The declared time is {declared} s, but phases, repetitions, sides, sets and rests add up to {computed} s. Correct one of them.</source>
      <comment>time-differs</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The hold of {hold} s is longer than this exercise allows ({limit} s).</source>
      <comment>hold-too-long</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No phase takes this hold. Mark the phase that is held as dosed, or leave hold_s out.</source>
      <comment>hold-without-phase</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A range share of {share} does not work. Use more than 0 and at most 2.</source>
      <comment>range-share</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The author's name is missing. Write who prescribes this.</source>
      <comment>author-missing</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No exercise is named. Give exercise, or any_of.</source>
      <comment>no-exercise</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name} = {value} is not a pain limit. Use rise, amber_during or red_during with 0 to 10.</source>
      <comment>pain-limit</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{days} days a week do not work. Use 1 to 7.</source>
      <comment>days-per-week</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The days {days} do not work. Use each of 1 (Monday) to 7 (Sunday) at most once.</source>
      <comment>bad-days</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{time}” is not a time of day. Use HH:MM, for example 09:30.</source>
      <comment>bad-time</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{times} fixed times are given, but {per_day} performances a day. Make them equal.</source>
      <comment>times-per-day</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{per_day} times a day do not fit into {breaks} breaks a day. Ask for fewer, or add breaks.</source>
      <comment>more-than-breaks</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both a duration and repetitions are given; the duration decides. Leave one out.</source>
      <comment>duration-and-reps</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An advance share of {share} does not work. Use more than 0 and at most 1.</source>
      <comment>advance-share</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breaks of no length hold no exercise. Give the longest break in seconds.</source>
      <comment>break-without-time</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A discreet break lasts at most {limit} s, this one {seconds} s. Shorten it.</source>
      <comment>discreet-too-long</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{id}” cannot be done unnoticed on camera. Choose another one, or make the stage ordinary.</source>
      <comment>not-discreet</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{id}” is asked for twice on the same days. Is that meant?</source>
      <comment>prescribed-twice</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{id}” is meant for a therapist's programme. It stays hidden unless a therapist is the author.</source>
      <comment>therapist-only</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{id}” takes {seconds} s, the longest break {limit} s. A prescribed dose is never cut: lower it, or allow longer breaks.</source>
      <comment>longer-than-break</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day's exercises take {seconds} s, its {breaks} breaks hold {available} s. Take some out, or allow more or longer breaks.</source>
      <comment>pool-too-long</comment>
      <extracomment>words/problems.py PROBLEMS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From your therapist</source>
      <comment>programme.from-therapist</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ready-made</source>
      <comment>programme.ready-made</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{author} · version {version} · since {since}</source>
      <comment>programme.by</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stage {number} of {of}: {name}</source>
      <comment>programme.stage</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Week {number} of {of}</source>
      <comment>programme.week</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For as long as you like</source>
      <comment>programme.open-ended</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next: {name}, {when}</source>
      <comment>programme.next</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>in {n} days</source>
      <comment>programme.next.days</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>as soon as the week is mostly done.</source>
      <comment>programme.next.now</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{when}, if {share} % of the week is done.</source>
      <comment>programme.next.share</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your author decides when “{name}” begins.</source>
      <comment>programme.next.author</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last stage. It goes on until you choose another programme.</source>
      <comment>programme.last</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What this stage asks for</source>
      <comment>programme.asked</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The stages to come</source>
      <comment>programme.coming</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} days</source>
      <comment>programme.days</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} weeks</source>
      <comment>programme.weeks</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{length}: {exercises}</source>
      <comment>programme.stage-holds</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{exercises}</source>
      <comment>programme.stage-open</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} exercises</source>
      <comment>programme.exercises</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} breaks a day</source>
      <comment>programme.breaks</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} × a day</source>
      <comment>programme.per-day</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{times}, {days}</source>
      <comment>programme.on</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>working days</source>
      <comment>programme.workdays</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>every day</source>
      <comment>programme.every-day</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} days a week</source>
      <comment>programme.days-a-week</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>If you like</source>
      <comment>programme.optional</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {asked} today</source>
      <comment>programme.today</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rests today</source>
      <comment>programme.not-today</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first}, or {others}</source>
      <comment>programme.any-of</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose another programme</source>
      <comment>programme.others</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a programme</source>
      <comment>programme.choose</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For: {text}</source>
      <comment>programme.for</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Goal: {text}</source>
      <comment>programme.goal</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{length} · {pattern}</source>
      <comment>programme.length</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow this</source>
      <comment>programme.follow</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow it</source>
      <comment>programme.follow-now</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep mine</source>
      <comment>programme.stay</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not now</source>
      <comment>programme.not-now</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What changes</source>
      <comment>programme.change.title</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{new}” begins with its first stage and “{old}” ends. Your record stays. A running break is never changed.</source>
      <comment>programme.change</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{new}” begins with its first stage. Your record stays. A running break is never changed.</source>
      <comment>programme.change.first</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today’s list is already written: its exercises begin tomorrow, and breaks until then hold gentle movements.</source>
      <comment>programme.change.written</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your next break holds its exercises.</source>
      <comment>programme.change.at-once</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note from {author}</source>
      <comment>programme.note</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}: {note}</source>
      <comment>programme.note-line</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You follow no programme</source>
      <comment>programme.none</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breaks hold gentle movements. A programme adds exercises that build up over some weeks.</source>
      <comment>programme.none.lead</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do it now</source>
      <comment>programme.do</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That did not work</source>
      <comment>programme.stopped</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} times</source>
      <comment>dose.reps</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} sets of {reps}</source>
      <comment>dose.sets</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{dose} each side</source>
      <comment>dose.each-side</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{dose}, hold {hold}</source>
      <comment>dose.hold</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>for {length}</source>
      <comment>dose.for</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{dose}, left side</source>
      <comment>dose.left</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{dose}, right side</source>
      <comment>dose.right</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{dose}, left side first</source>
      <comment>dose.left_first</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Easier form</source>
      <comment>variant.easier</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Harder form</source>
      <comment>variant.harder</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Half the range and repetitions</source>
      <comment>variant.half</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{share} % of the range</source>
      <comment>variant.range</comment>
      <extracomment>words/programme_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You are at work.</source>
      <comment>working</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A break is due.</source>
      <comment>due</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You are on a break.</source>
      <comment>on-break</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You paused neckbreak[ for {minutes} min].</source>
      <comment>paused</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paused until the call ends.</source>
      <comment>paused-call</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outside your working hours.</source>
      <comment>off-hours</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You were away[ {minutes} min]: rest, not exercise.</source>
      <comment>away</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>[{count} breaks in a row went unanswered. ]Nothing more is offered today.</source>
      <comment>quiet-today</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your week is ready to look at.</source>
      <comment>weekly-review</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neckbreak is in the tray. Two minutes of questions, then it begins; not before.</source>
      <comment>welcome</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This desktop shows no tray icons. Start neckbreak again to open its window; breaks come all the same.</source>
      <comment>no-tray</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>[{minutes} min of activity since your last break.]</source>
      <comment>due-exercise</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>[{minutes} min of activity since your last break. ]Time for a small movement.</source>
      <comment>due-micro</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asked once more: [{minutes} min of activity since your last break.]</source>
      <comment>again</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You snoozed this break. [{minutes} min of activity since your last one.]</source>
      <comment>after-snooze</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This break was due before you left for a moment.</source>
      <comment>after-return</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This break was open when neckbreak ended.</source>
      <comment>after-restart</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This break waited until your pause was over.</source>
      <comment>after-pause</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The snoozes of this {kind} are used up; it is kept for later.</source>
      <comment>owed</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A fixed time of your programme.</source>
      <comment>appointment</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Held[ {minutes} min][: {cause}][ ({detail})].</source>
      <comment>held</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your programme still asks for exercises today.</source>
      <comment>dose-open</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What is left of today's exercises fits a later break better.</source>
      <comment>dose-waits</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today's exercises are done, so this is an ordinary movement break.</source>
      <comment>dose-done</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You follow no programme, so this is an ordinary movement break.</source>
      <comment>no-programme</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Because of your safety answers: breathing and eye rest only.</source>
      <comment>red</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Because of your safety answers there are no exercises. Please get help first.</source>
      <comment>emergency</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your safety questions are not answered yet: eye rest only.</source>
      <comment>not-screened</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your safety questions are not finished: breathing, eye rest only.</source>
      <comment>screening-not-finished</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your safety answers leave out all its exercises: breathing and eye rest.</source>
      <comment>all-withheld</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {kind} waits: {cause}.</source>
      <comment>hold-began</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your break has waited {minutes} min: {cause}. It will be offered afterwards.</source>
      <comment>held-long</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your break waits: {cause}. If you like, turn your head slowly to each side once.</source>
      <comment>held-move</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>you are on a call</source>
      <comment>call</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>you share your screen</source>
      <comment>sharing</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>you are presenting</source>
      <comment>presenting</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>something fills the screen</source>
      <comment>full-screen</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>do not disturb is on</source>
      <comment>do-not-disturb</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>your calendar says busy</source>
      <comment>calendar</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>you are busy</source>
      <comment>busy</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You asked for {kind}.</source>
      <comment>asked</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You started the {kind}.</source>
      <comment>started</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You started the short version of the {kind}.</source>
      <comment>started-short</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {kind} started by itself, as set: you were there and no key fell.</source>
      <comment>started-itself</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snoozed[ for {minutes} min][, {left} left].</source>
      <comment>snoozed</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The next {kind} was moved by {minutes} min.</source>
      <comment>moved</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both snoozes of the next break are used.</source>
      <comment>no-snooze-left</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is nothing to snooze now.</source>
      <comment>nothing-to-snooze</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You skipped the {kind}.</source>
      <comment>skipped</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You skipped the next {kind} before it was due.</source>
      <comment>skipped-early</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The next {kind} is skipped already.</source>
      <comment>skipped-already</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You asked for quiet for {minutes} min.</source>
      <comment>quiet-hour</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You asked for no more breaks today.</source>
      <comment>not-today</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You resumed neckbreak.</source>
      <comment>resumed</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pause is over.</source>
      <comment>pause-over</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The call has ended, and with it the pause.</source>
      <comment>call-over</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Natural: you were away {minutes} min while the {kind} was due.</source>
      <comment>natural</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {kind} went unanswered twice; the next one comes after a whole interval.</source>
      <comment>ignored</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {kind} was merged into the next break.</source>
      <comment>merged</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The working hours ended before the {kind} was taken.</source>
      <comment>hours-ended</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The working hours ended while the {kind} was held; it does not count.</source>
      <comment>hours-ended-held</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You completed the {kind}.</source>
      <comment>break-completed</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You did a good part of the {kind}.</source>
      <comment>break-partial</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {kind} was interrupted.</source>
      <comment>break-interrupted</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You left the {kind} without beginning.</source>
      <comment>break-skipped</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {kind} was not taken.</source>
      <comment>break-missed</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {kind} passed while you were away.</source>
      <comment>break-natural</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {kind} was held.</source>
      <comment>break-held</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {kind} could not be shown: something it needs could not be read.</source>
      <comment>unavailable</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neckbreak ended during the {kind}.</source>
      <comment>neckbreak-ended</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You left the {kind} at its safety questions.</source>
      <comment>questions-left</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your answers to the safety questions lock exercises for now.</source>
      <comment>questions-locked</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You stopped the {kind} because it hurt. Good call.</source>
      <comment>break-stopped_for_pain</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No answer; asked once more in {minutes} min.</source>
      <comment>unanswered</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You left; the invitation to the {kind} was taken away.</source>
      <comment>withdrawn-away</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neckbreak ended while the {kind} was open; it is offered again.</source>
      <comment>restart-owed</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neckbreak ended during the {kind}.</source>
      <comment>restart-interrupted</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your working hours began.</source>
      <comment>hours-open</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your working hours are over.</source>
      <comment>hours-closed</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The clock was set by {minutes} min; nothing was lost.</source>
      <comment>clock-moved</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another {kind} is due, but today's invitations are used up.</source>
      <comment>enough-today</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The {kind} is due, but your working hours are nearly over.</source>
      <comment>last-minutes</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A fixed time of your programme passed while you were away or off.</source>
      <comment>appointment-passed</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A fixed time of your programme came; the break at hand holds it.</source>
      <comment>appointment-joined</comment>
      <extracomment>words/reasons.py REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>microbreak</source>
      <comment>micro</comment>
      <extracomment>words/reasons.py KINDS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>exercise break</source>
      <comment>exercise</comment>
      <extracomment>words/reasons.py KINDS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a microbreak</source>
      <comment>micro</comment>
      <extracomment>words/reasons.py ASKED_KINDS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>an exercise break</source>
      <comment>exercise</comment>
      <extracomment>words/reasons.py ASKED_KINDS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>break</source>
      <extracomment>words/reasons.py BREAK</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a break</source>
      <extracomment>words/reasons.py A_BREAK</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Home programme report</source>
      <comment>report.kind</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, {period}</source>
      <comment>report.title</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, version {version}</source>
      <comment>report.programme</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{stages}</source>
      <comment>report.stages</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>set by {author}</source>
      <comment>report.set-by</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>by {author}</source>
      <comment>report.made-by</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>printed {day}</source>
      <comment>report.printed</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No programme in this time</source>
      <comment>report.no-programme</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dose</source>
      <comment>report.dose</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days</source>
      <comment>report.days</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breaks</source>
      <comment>report.breaks</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain, week mean</source>
      <comment>report.pain</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {of} prescribed exercises</source>
      <comment>report.dose.sum</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{done} of {of} days with ≥ 80 % of the dose</source>
      <comment>report.days.sum</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{done} of {of} due, counted apart</source>
      <comment>report.breaks.sum</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>0 to 10, answered on {n} days</source>
      <comment>report.pain.sum</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>No answers</source>
      <comment>report.pain.none</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first} → {last}</source>
      <comment>report.from-to</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exercises done, by week</source>
      <comment>report.by-week</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exercises done, by month</source>
      <comment>report.by-month</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neck pain</source>
      <comment>report.neck-pain</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean before {before}, during {during}, after {after}. Worst {worst}.</source>
      <comment>report.moments</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guided</source>
      <comment>report.guided</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ended early</source>
      <comment>report.ended-early</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>By hand</source>
      <comment>report.by-hand</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prescribed</source>
      <comment>report.prescribed</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean</source>
      <comment>report.mean</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lowest to highest</source>
      <comment>report.range</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start {mean}</source>
      <comment>report.baseline</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exercise</source>
      <comment>report.exercise</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <comment>report.done</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share</source>
      <comment>report.share</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stops</source>
      <comment>report.stops</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Red answers</source>
      <comment>report.red</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was prescribed in this time.</source>
      <comment>report.no-lines</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} more exercises: see the CSV file.</source>
      <comment>report.more-lines</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{n} a day</source>
      <comment>report.a-day</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} times</source>
      <comment>report.times</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Extra</source>
      <comment>report.extra</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>On {n} days more was done than prescribed. Not counted above 100 %.</source>
      <comment>report.extra.words</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Day by day</source>
      <comment>report.by-day</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Below 80 %</source>
      <comment>report.below</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Worth a look</source>
      <comment>report.worth</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing stood out in this time.</source>
      <comment>report.nothing</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} more events.</source>
      <comment>report.more-events</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Message</source>
      <comment>report.message</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Message from {name}</source>
      <comment>report.message-from</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your notes</source>
      <comment>report.your-notes</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skipped</source>
      <comment>report.skipped</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} held back, not counted</source>
      <comment>report.held</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Gap</source>
      <comment>report.gap</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} prescribed days without any exercise, {period}.</source>
      <comment>report.gap.words</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Excused</source>
      <comment>report.excused</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{days}. Not counted.</source>
      <comment>report.excused.words</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sessions</source>
      <comment>report.sessions</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {of} homework breaks ({share}); one done in part is half.</source>
      <comment>report.sessions.words</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check-in</source>
      <comment>report.check-in</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change since the start {n} (−5 to +5).</source>
      <comment>report.change</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{activity}: {n} of 10.</source>
      <comment>report.activity</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“{text}”</source>
      <comment>report.quoted</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{exercise} stopped: {reason}.</source>
      <comment>event.stopped</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Red pain answer after {exercise}.</source>
      <comment>event.red-answer</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain {pain}.</source>
      <comment>event.pain</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>before {n}</source>
      <comment>event.before</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>during {n}</source>
      <comment>event.during</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>after {n}</source>
      <comment>event.after</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next stage: {to} (was {from}).</source>
      <comment>event.stage</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Programme changed to {to} (was {from}).</source>
      <comment>event.programme</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Programme changed to version {to} (was {from}).</source>
      <comment>event.version</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{amount} more than prescribed. Not counted above 100 %.</source>
      <comment>event.extra</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{amount} extra on a rest day. Not counted above 100 %.</source>
      <comment>event.extra.rest</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{amount} done on an excused day. Not counted.</source>
      <comment>event.extra.excused</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Excused until {to}: {reason}. Not counted.</source>
      <comment>event.excused</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>How to read this.</source>
      <comment>read.title</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dose = done ÷ prescribed, each exercise capped at its prescription, ended early by share. Days = prescribed days at 80 % or more; 80 % is a convention. Breaks never count as exercise. After a stop for pain, what was left is not counted.</source>
      <comment>read.formula</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Evidence: {parts}.</source>
      <comment>read.evidence</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{share} guided on screen</source>
      <comment>read.guided</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{share} ended early</source>
      <comment>read.ended-early</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{share} marked by hand</source>
      <comment>read.by-hand</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain is self-reported.</source>
      <comment>read.pain</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} entries were corrected.</source>
      <comment>read.corrected</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days have no data and are shown blank.</source>
      <comment>read.blank</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>No days without data.</source>
      <comment>read.no-blank</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left out by the person: {parts}.</source>
      <comment>read.left-out</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Made on the person’s own computer; nothing was sent.</source>
      <comment>read.local</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pain answers</source>
      <comment>part.pain</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stops, changes and gaps</source>
      <comment>part.events</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reasons for skipping</source>
      <comment>part.skips</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>notes</source>
      <comment>part.notes</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dose: {done} of {of} prescribed exercises ({share}).</source>
      <comment>summary.dose</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days with at least 80 % of the dose: {done} of {of} ({share}).</source>
      <comment>summary.days</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breaks taken of breaks due: {done} of {of} ({share}).</source>
      <comment>summary.breaks</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{what}: nothing to count.</source>
      <comment>summary.blank</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neck pain 0 to 10, week means: {means}.</source>
      <comment>summary.pain</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>- {what}: {done} of {of} ({share}), stops for pain: {stops}</source>
      <comment>summary.line</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Worth a look:</source>
      <comment>summary.worth</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>- {day}: {what}</source>
      <comment>summary.event</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Message: {text}</source>
      <comment>summary.note</comment>
      <extracomment>words/report_events.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>before</source>
      <extracomment>words/report_events.py MOMENTS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>during</source>
      <extracomment>words/report_events.py MOMENTS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>after</source>
      <extracomment>words/report_events.py MOMENTS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pain</source>
      <extracomment>words/report_texts.py PARTS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>events</source>
      <extracomment>words/report_texts.py PARTS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>skips</source>
      <extracomment>words/report_texts.py PARTS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>notes</source>
      <extracomment>words/report_texts.py PARTS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>completed</source>
      <comment>completed</comment>
      <extracomment>words/reports.py OUTCOMES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>done in part</source>
      <comment>partial</comment>
      <extracomment>words/reports.py OUTCOMES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ended early</source>
      <comment>interrupted</comment>
      <extracomment>words/reports.py OUTCOMES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>skipped</source>
      <comment>skipped</comment>
      <extracomment>words/reports.py OUTCOMES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>not answered</source>
      <comment>missed</comment>
      <extracomment>words/reports.py OUTCOMES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rested away from the computer</source>
      <comment>natural</comment>
      <extracomment>words/reports.py OUTCOMES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>stopped for pain</source>
      <comment>stopped_for_pain</comment>
      <extracomment>words/reports.py OUTCOMES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>held back and not counted</source>
      <comment>held</comment>
      <extracomment>words/reports.py OUTCOMES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breaks taken: {done} of {asked} due ({share}).</source>
      <comment>figure.breaks</comment>
      <extracomment>words/reports.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No breaks were due.</source>
      <comment>figure.breaks.blank</comment>
      <extracomment>words/reports.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Microbreaks taken: {done} of {asked} due ({share}).</source>
      <comment>figure.micro</comment>
      <extracomment>words/reports.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No microbreaks were due.</source>
      <comment>figure.micro.blank</comment>
      <extracomment>words/reports.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exercises done: {done} of {asked} prescribed ({share}).</source>
      <comment>figure.dose</comment>
      <extracomment>words/reports.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No exercises were prescribed.</source>
      <comment>figure.dose.blank</comment>
      <extracomment>words/reports.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days with at least 80 % of their exercises: {done} of {asked} such days ({share}).</source>
      <comment>figure.days</comment>
      <extracomment>words/reports.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No days with prescribed exercises.</source>
      <comment>figure.days.blank</comment>
      <extracomment>words/reports.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exercises done today: {done} of {asked} asked ({share}).</source>
      <comment>figure.today</comment>
      <extracomment>words/reports.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No exercises are prescribed today.</source>
      <comment>figure.today.blank</comment>
      <extracomment>words/reports.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breaks that were due: {counts}.</source>
      <comment>report.outcomes</comment>
      <extracomment>words/reports.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} {outcome}</source>
      <comment>report.count</comment>
      <extracomment>words/reports.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Stopped for pain: {n} times.</source>
      <comment>report.pain-stops</comment>
      <extracomment>words/reports.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Excused and not counted: {days}.</source>
      <comment>report.excused</comment>
      <extracomment>words/reports.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} ({why})</source>
      <comment>report.excused.why</comment>
      <extracomment>words/reports.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first} to {last}</source>
      <comment>period.range</comment>
      <extracomment>words/reports.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} %</source>
      <comment>percent</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show as table</source>
      <comment>chart.as-table</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show as chart</source>
      <comment>chart.as-chart</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {of}</source>
      <comment>chart.of</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done}/{of}</source>
      <comment>chart.slash</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>+{n}</source>
      <comment>chart.extra</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rest</source>
      <comment>chart.rest</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>excused</source>
      <comment>chart.excused</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Day</source>
      <comment>chart.day</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Week</source>
      <comment>chart.week</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prescribed</source>
      <comment>chart.prescribed</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <comment>chart.done</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Guided to the end</source>
      <comment>chart.guided</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ended early</source>
      <comment>chart.ended-early</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Marked by hand</source>
      <comment>chart.by-hand</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Extra, not counted</source>
      <comment>chart.extra-done</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breaks</source>
      <comment>chart.breaks</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rest day</source>
      <comment>chart.is-rest</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Excused: {why}</source>
      <comment>chart.is-excused</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No data</source>
      <comment>chart.is-blank</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Still to come</source>
      <comment>chart.is-to-come</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No programme</source>
      <comment>chart.no-programme</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day}: {done} of {of} prescribed exercises.</source>
      <comment>chart.day.done</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day}: {what}.</source>
      <comment>chart.day.nothing</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} guided to the end.</source>
      <comment>chart.day.guided</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} ended early.</source>
      <comment>chart.day.ended-early</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} marked by hand.</source>
      <comment>chart.day.by-hand</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} more, not counted above the prescription.</source>
      <comment>chart.day.extra</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} in movement breaks, not part of the programme.</source>
      <comment>chart.day.other</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breaks kept: {done} of {of}.</source>
      <comment>chart.day.breaks</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dose {share}, {done} of {of}.</source>
      <comment>chart.summary</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was prescribed.</source>
      <comment>chart.summary.blank</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neck pain, 0 to 10</source>
      <comment>pain.title</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One answer</source>
      <comment>pain.answer</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Mean</source>
      <comment>pain.mean</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Range</source>
      <comment>pain.range</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At the start, {mean}</source>
      <comment>pain.baseline</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No answer, no dot.</source>
      <comment>pain.no-dot</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Down {by} in {n} weeks</source>
      <comment>pain.down</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Up {by} in {n} weeks</source>
      <comment>pain.up</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No change in {n} weeks</source>
      <comment>pain.same</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Week of {day}: {n} answers, mean {mean}, lowest {low}, highest {high}.</source>
      <comment>pain.week</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Week of {day}: no answers.</source>
      <comment>pain.week.none</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answers</source>
      <comment>pain.answers</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Lowest</source>
      <comment>pain.low</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Highest</source>
      <comment>pain.high</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No answers in these weeks.</source>
      <comment>pain.none</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Four weeks</source>
      <comment>map.title</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All done</source>
      <comment>map.full</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>80 % or more</source>
      <comment>map.most</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fewer, with count</source>
      <comment>map.some</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rest</source>
      <comment>map.rest</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Excused</source>
      <comment>map.excused</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} days on which everything prescribed was done.</source>
      <comment>map.summary</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Breaks by hour</source>
      <comment>hours.title</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Easiest at {easy} o’clock, hardest at {hard} o’clock.</source>
      <comment>hours.lead</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hour</source>
      <comment>hours.hour</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Due</source>
      <comment>hours.due</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept</source>
      <comment>hours.kept</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From {hour}:00: {done} of {of} breaks kept.</source>
      <comment>hours.words</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No breaks were due.</source>
      <comment>hours.none</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not enough breaks yet to tell easy hours from hard ones.</source>
      <comment>hours.few</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When it did not fit</source>
      <comment>skips.title</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reason</source>
      <comment>skips.reason</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Times</source>
      <comment>skips.count</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{reason}: {n} times.</source>
      <comment>skips.words</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>No break was skipped.</source>
      <comment>skips.none</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} held back are not counted.</source>
      <comment>skips.held</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} skipped.</source>
      <comment>skips.summary</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>In the flow</source>
      <comment>skip.in-the-flow</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Deadline</source>
      <comment>skip.deadline</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Call ran over</source>
      <comment>skip.call</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not a good moment</source>
      <comment>skip.not-now</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It hurt</source>
      <comment>skip.pain</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Too tired</source>
      <comment>skip.tired</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another reason</source>
      <comment>skip.other</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No reason given</source>
      <comment>skip.no-reason</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} Jan</source>
      <comment>month.1</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} Feb</source>
      <comment>month.2</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} Mar</source>
      <comment>month.3</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} Apr</source>
      <comment>month.4</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} May</source>
      <comment>month.5</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} Jun</source>
      <comment>month.6</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} Jul</source>
      <comment>month.7</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} Aug</source>
      <comment>month.8</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} Sep</source>
      <comment>month.9</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} Oct</source>
      <comment>month.10</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} Nov</source>
      <comment>month.11</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} Dec</source>
      <comment>month.12</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ill</source>
      <comment>excuse.ill</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>holiday</source>
      <comment>excuse.holiday</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>travelling</source>
      <comment>excuse.travel</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>therapist’s advice</source>
      <comment>excuse.therapist</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>safety answers</source>
      <comment>excuse.safety</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>excused</source>
      <comment>excuse.other</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>dizziness, vision or speech</source>
      <comment>stopped.dizzy</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>arm symptoms</source>
      <comment>stopped.arm-symptoms</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>sharp pain</source>
      <comment>stopped.sharp-pain</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pain was rising</source>
      <comment>stopped.pain-rising</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>headache</source>
      <comment>stopped.headache</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>chest symptoms</source>
      <comment>stopped.chest</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wanted to stop</source>
      <comment>stopped.just-stop</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This week</source>
      <comment>page.week.now</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last week</source>
      <comment>page.week.last</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Week</source>
      <comment>page.week</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This month</source>
      <comment>page.month.now</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Last month</source>
      <comment>page.month.last</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Month</source>
      <comment>page.month</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{first} to {last}</source>
      <comment>page.range</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The week before</source>
      <comment>page.week.previous</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The week after</source>
      <comment>page.week.following</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The month before</source>
      <comment>page.month.previous</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The month after</source>
      <comment>page.month.following</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Show by</source>
      <comment>page.by</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Week</source>
      <comment>page.by-week</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Month</source>
      <comment>page.by-month</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Report</source>
      <comment>page.report</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done and prescribed, by day</source>
      <comment>page.by-day</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exercise by exercise</source>
      <comment>page.exercises</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exercise</source>
      <comment>page.exercise</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Share</source>
      <comment>page.share</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stops</source>
      <comment>page.stops</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was prescribed in this time.</source>
      <comment>page.no-exercises</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What this week says</source>
      <comment>page.says.week</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What this month says</source>
      <comment>page.says.month</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What this time says</source>
      <comment>page.says.span</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your week is filling up</source>
      <comment>page.empty.title</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Charts appear after your first exercise. Days before you started stay blank and never count.</source>
      <comment>page.empty</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>Nothing was prescribed, and you did {n} exercises in your movement breaks.</source>
      <comment>page.done-unasked</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Do the first one</source>
      <comment>page.first</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dose</source>
      <comment>figure.dose</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days</source>
      <comment>figure.days</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breaks</source>
      <comment>figure.breaks</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {of} prescribed exercises</source>
      <comment>figure.dose.means</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{done} of {of} days with at least 80 % of the dose</source>
      <comment>figure.days.means</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{done} of {of} due, taken or rested away</source>
      <comment>figure.breaks.means</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {of} = {share}.</source>
      <comment>figure.sum</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On plan</source>
      <comment>figure.on-plan</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Partly</source>
      <comment>figure.partly</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A little</source>
      <comment>figure.a-little</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing was asked</source>
      <comment>figure.nothing-asked</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Excused, not counted</source>
      <comment>figure.excused</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing to count yet</source>
      <comment>figure.not-yet</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No data</source>
      <comment>figure.no-record</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dose: prescribed exercises that were done. No more count than the day asks for; one that ended early counts by its share. After a stop for pain, the rest is not counted.</source>
      <comment>figure.dose.definition</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Days: those with a prescription on which at least 80 % of the dose was done. 80 % is a convention. Rest days and excused days are not counted.</source>
      <comment>figure.days.definition</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breaks: breaks taken of breaks due. Time away from the desk counts. Breaks held back on calls, paused or outside your hours do not.</source>
      <comment>figure.breaks.definition</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} held back.</source>
      <comment>figure.more.held</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rested away.</source>
      <comment>figure.more.natural</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{n} extra, not counted.</source>
      <comment>figure.more.extra</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} still to do today.</source>
      <comment>figure.more.open</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} excused days.</source>
      <comment>figure.more.excused</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days without data.</source>
      <comment>figure.more.blank</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} rest days.</source>
      <comment>figure.more.rest</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Nothing was prescribed in this time.</source>
      <comment>say.nothing-asked</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no record of this time. Blank is not the same as not done.</source>
      <comment>say.no-record</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{kept} of {of} days on plan.</source>
      <comment>say.days-kept</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{left} are still to do today.</source>
      <comment>say.open-today</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Your pain answers are {points} points lower than {weeks} weeks ago.</source>
      <comment>say.pain-lower</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your pain answers are {points} points higher than {weeks} weeks ago.</source>
      <comment>say.pain-higher</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your pain answers are about the same as {weeks} weeks ago.</source>
      <comment>say.pain-same</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your pain score has gone up by two points or more compared with when you started. Ease off, and consider talking to a physical therapist or doctor.</source>
      <comment>say.pain-notable</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{day} was short: {what}.</source>
      <comment>say.short-day</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} exercises not done</source>
      <comment>say.short-day.missing</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} ended early</source>
      <comment>say.short-day.early</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>all after {n}:00</source>
      <comment>say.short-day.after</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>You stopped {count} times. Good call.</source>
      <comment>say.pain-stops</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>The longest gap is {days} days without an exercise, {from} to {to}.</source>
      <comment>say.gap</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>Breaks at {hour} o’clock were the hardest to keep: {kept} of {of}.</source>
      <comment>say.hard-hour</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{amount} more than prescribed: shown, not counted.</source>
      <comment>say.extra</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{days} excused days are not counted.</source>
      <comment>say.excused</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{days} days have no data.</source>
      <comment>say.blank</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{cut_short} of {of} exercise breaks were cut short. Shorter ones may be easier to finish.</source>
      <comment>suggest.shorter-breaks</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kept} of {of} breaks were kept. Fewer, and kept, does more than many that wait.</source>
      <comment>suggest.fewer-breaks</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{kept} of {of} microbreaks were kept. You can do without them.</source>
      <comment>suggest.without-microbreaks</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try {minutes} min breaks</source>
      <comment>suggest.shorter-breaks.take</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Try {count} breaks a day</source>
      <comment>suggest.fewer-breaks.take</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave microbreaks out</source>
      <comment>suggest.without-microbreaks.take</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave as it is</source>
      <comment>suggest.refuse</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left as it is.</source>
      <comment>suggest.refused</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done. Exercise breaks now last {minutes} min at most.</source>
      <comment>suggest.taken.shorter-breaks</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done. You are now invited to {count} breaks a day.</source>
      <comment>suggest.taken.fewer-breaks</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done. Microbreaks are no longer offered.</source>
      <comment>suggest.taken.without-microbreaks</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Undo</source>
      <comment>suggest.undo</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to what it was.</source>
      <comment>suggest.undone</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <comment>day.close</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The record holds no exercise and no answer for this day.</source>
      <comment>day.no-entries</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do not count this day</source>
      <comment>day.excuse</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Count this day again</source>
      <comment>day.count</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I did it by hand</source>
      <comment>day.by-hand</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything that is still open</source>
      <comment>day.by-hand.all</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} exercises marked by hand.</source>
      <comment>day.by-hand.some</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Marked by hand is shown with dots, so that your therapist can tell it apart.</source>
      <comment>day.by-hand.hint</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct</source>
      <comment>day.correct</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Correct: {what}</source>
      <comment>day.correct.name</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A break was skipped</source>
      <comment>day.skipped</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say why</source>
      <comment>day.why</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say why the break was skipped</source>
      <comment>day.why.name</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noted: {why}.</source>
      <comment>day.done.why</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done in full</source>
      <comment>day.full</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done in half</source>
      <comment>day.half</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It never happened</source>
      <comment>day.never</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I gave no such answer</source>
      <comment>day.no-answer</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{exercise}, {share}</source>
      <comment>day.share</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain {n} of 10, {moment}</source>
      <comment>day.pain</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>corrected</source>
      <comment>day.corrected</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>before exercise</source>
      <comment>day.moment.before</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>during exercise</source>
      <comment>day.moment.during</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>after exercise</source>
      <comment>day.moment.after</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the next day</source>
      <comment>day.moment.next</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>noted</source>
      <comment>day.moment.note</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This day is not counted: {why}. It stays in view.</source>
      <comment>day.done.excused</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This day counts again.</source>
      <comment>day.done.counted</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Corrected. What was entered first is kept, too.</source>
      <comment>day.done.corrected</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Note for your therapist</source>
      <comment>note.write</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A sentence or two. It appears in the report; you can leave it out there.</source>
      <comment>note.hint</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the note</source>
      <comment>note.keep</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Kept. It appears in the report.</source>
      <comment>note.kept</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <comment>note.cancel</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to Review</source>
      <comment>export.back</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What leaves this computer</source>
      <comment>export.what</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is sent. You save a page and give it to whom you like; leave out what you like.</source>
      <comment>export.lead</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How long</source>
      <comment>export.span</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} weeks</source>
      <comment>export.weeks</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Name on the page</source>
      <comment>export.name</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody’s, if left empty</source>
      <comment>export.name-hint</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Put in</source>
      <comment>export.parts</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain answers</source>
      <comment>export.part.pain</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stops, changes and gaps</source>
      <comment>export.part.events</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reasons for skipping</source>
      <comment>export.part.skips</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your notes</source>
      <comment>export.part.notes</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stops for pain are always counted in the table.</source>
      <comment>export.always</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paper</source>
      <comment>export.paper</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A4</source>
      <comment>export.a4</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Letter</source>
      <comment>export.letter</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save PDF</source>
      <comment>export.save</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy summary</source>
      <comment>export.copy</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The summary is on the clipboard, as plain text.</source>
      <comment>export.copied</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saved as {file}. Only you can read it there.</source>
      <comment>export.saved</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The page as it will be saved</source>
      <comment>export.preview</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save CSV</source>
      <comment>export.csv</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neckbreak {first} to {last}</source>
      <comment>export.file</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>PDF page (*.pdf)</source>
      <comment>export.files.pdf</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table (*.csv)</source>
      <comment>export.files.csv</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Save the report</source>
      <comment>export.dialog</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two questions, once a month</source>
      <comment>check.title</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compared with when you started, how is your neck now?</source>
      <comment>check.change</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Much worse</source>
      <comment>check.worse</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Much better</source>
      <comment>check.better</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One activity that matters to you, and that your neck makes harder</source>
      <comment>check.activity</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For example: looking over the shoulder</source>
      <comment>check.activity-hint</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How well can you do it now?</source>
      <comment>check.score</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not at all</source>
      <comment>check.unable</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As well as before</source>
      <comment>check.as-before</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Name the activity first, or leave its number out.</source>
      <comment>check.which</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep the answers</source>
      <comment>check.keep</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not this month</source>
      <comment>check.not-now</comment>
      <extracomment>words/review_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>These signs can need urgent help. Please stop exercising and call your emergency number now. If you are alone, call someone to be with you. This app cannot judge how serious it is.</source>
      <extracomment>words/safety_texts.py EMERGENCY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something in your answers should be checked by a doctor or physical therapist before you exercise. That is a precaution – most neck pain is not serious. Exercises are paused until you tell us you have been checked. Breathing and eye breaks stay available.</source>
      <extracomment>words/safety_texts.py RED</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please do that soon – ideally within a few days, sooner if it is getting worse.</source>
      <extracomment>words/safety_texts.py RED_SOON</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can do a gentler set. Some exercises are left out because of your answers. A physical therapist can tailor this for you.</source>
      <extracomment>words/safety_texts.py AMBER</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your pain score has gone up by two points or more compared with when you started. Ease off, and consider talking to a physical therapist or doctor.</source>
      <extracomment>words/safety_texts.py WORSE</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Four weeks in and not much change. That happens. A physical therapist can look at what would suit you better.</source>
      <extracomment>words/safety_texts.py NOT_BETTER</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A pull is fine. Pain is not the goal.</source>
      <extracomment>words/safety_texts.py DURING_STRETCH</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain gone? Great. Keep a smaller routine – people who keep exercising tend to have fewer new episodes.</source>
      <extracomment>words/safety_texts.py MAINTENANCE</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wrap it, time it (cold 5–10 minutes, warm about 15), check your skin, and skip it if your skin there is numb, broken or has poor circulation.</source>
      <extracomment>words/safety_texts.py HEAT_COLD</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hands-on treatment should come from a licensed professional, together with exercise and self-care advice. It is not suitable when nerve problems are severe or getting worse. Do not try to crack your own neck or let an untrained person do it.</source>
      <extracomment>words/safety_texts.py MANUAL_THERAPY</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This app offers general exercise and workplace information and helps you follow a plan agreed with your physical therapist. It is not a medical device, does not diagnose or treat disease, and does not replace professional advice. Not every exercise is right for every person. Listen to your body, stop if a stop sign appears, and ask a professional if you are unsure. In an emergency call your local emergency number.</source>
      <extracomment>words/safety_texts.py DISCLAIMER</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dizziness, faintness, vision, speech or swallowing trouble, feeling sick</source>
      <comment>dizzy</comment>
      <extracomment>words/safety_texts.py STOP_REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Numbness, tingling or pain travelling down the arm, or spreading further</source>
      <comment>arm-symptoms</comment>
      <extracomment>words/safety_texts.py STOP_REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sharp, catching or electric pain</source>
      <comment>sharp-pain</comment>
      <extracomment>words/safety_texts.py STOP_REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain has climbed by more than two points, or reached 6 or more</source>
      <comment>pain-rising</comment>
      <extracomment>words/safety_texts.py STOP_REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New headache during or right after neck work</source>
      <comment>headache</comment>
      <extracomment>words/safety_texts.py STOP_REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chest pain, breathlessness out of proportion, palpitations</source>
      <comment>chest</comment>
      <extracomment>words/safety_texts.py STOP_REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I just want to stop</source>
      <comment>just-stop</comment>
      <extracomment>words/safety_texts.py STOP_REASONS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next break in {minutes}, {time}</source>
      <comment>tray.next</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next break in less than a minute</source>
      <comment>tray.next-soon</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No break planned</source>
      <comment>tray.none</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A break is due</source>
      <comment>tray.due</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snoozed until {time}</source>
      <comment>tray.snoozed</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On a break</source>
      <comment>tray.on-break</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your break waits. {reason}</source>
      <comment>tray.held</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paused until {time}</source>
      <comment>tray.paused-until</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paused</source>
      <comment>tray.paused</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paused until the call ends</source>
      <comment>tray.paused-call</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outside your working hours</source>
      <comment>tray.off-hours</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Off until {time}</source>
      <comment>tray.off-hours-until</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You are away</source>
      <comment>tray.away</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neckbreak needs a look</source>
      <comment>tray.attention</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today’s dose: {done} of {asked}</source>
      <comment>tray.dose</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Movement breaks, no plan for today</source>
      <comment>tray.no-dose</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break now</source>
      <comment>tray.break-now</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snooze {minutes} min</source>
      <comment>tray.snooze</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skip this break</source>
      <comment>tray.skip</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pause</source>
      <comment>tray.pause</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>30 minutes, until {time}</source>
      <comment>tray.pause-30</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>1 hour, until {time}</source>
      <comment>tray.pause-60</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>2 hours, until {time}</source>
      <comment>tray.pause-120</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Until the call ends</source>
      <comment>tray.pause-call</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Until tomorrow</source>
      <comment>tray.pause-tomorrow</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resume</source>
      <comment>tray.resume</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open neckbreak</source>
      <comment>tray.open</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review the week</source>
      <comment>tray.review</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quit</source>
      <comment>tray.quit</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neckbreak. {state}</source>
      <comment>tray.tooltip</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neckbreak: break</source>
      <comment>prompt.window</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neck break</source>
      <comment>prompt.title.movement</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neck break</source>
      <comment>prompt.title.homework</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A calm minute</source>
      <comment>prompt.title.calm</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One small movement</source>
      <comment>prompt.title.micro</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your break waited for you</source>
      <comment>prompt.title.held</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{minutes} min since your last one</source>
      <comment>prompt.since</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{reason} · {holds}</source>
      <comment>prompt.why</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{seconds}, stays in this corner</source>
      <comment>prompt.micro-holds</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start</source>
      <comment>prompt.start</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snooze {minutes} min</source>
      <comment>prompt.snooze</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skip</source>
      <comment>prompt.skip</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More choices</source>
      <comment>prompt.more</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snooze 15 min</source>
      <comment>prompt.snooze-long</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quiet for 1 hour</source>
      <comment>prompt.quiet</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not today</source>
      <comment>prompt.not-today</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Starting in {seconds} s</source>
      <comment>prompt.starting</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Finish your sentence. It waits for a pause in typing.</source>
      <comment>prompt.starting-why</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Here for {seconds} s more</source>
      <comment>prompt.leaving</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No answer needed. It asks once more later.</source>
      <comment>prompt.leaving-why</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} exercises</source>
      <comment>count.exercises</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} times</source>
      <comment>count.times</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{reps} each side</source>
      <comment>dose.sides</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neckbreak: on a break</source>
      <comment>break.window</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Movement break</source>
      <comment>break.title.movement</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your exercises</source>
      <comment>break.title.homework</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A calm break</source>
      <comment>break.title.calm</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Microbreak</source>
      <comment>break.title.micro</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{left} of {total} left</source>
      <comment>break.left</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exercise {n} of {of}</source>
      <comment>break.number</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pause</source>
      <comment>break.pause</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on</source>
      <comment>break.resume</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done, next</source>
      <comment>break.next</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next</source>
      <comment>break.next-short</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{left} left</source>
      <comment>break.left-short</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{name}, {n} of {of}</source>
      <comment>break.name-number</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stop, it hurts</source>
      <comment>break.stop</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End break</source>
      <comment>break.end</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {of}</source>
      <comment>break.of</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Repetition</source>
      <comment>break.repetition</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Set</source>
      <comment>break.set</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left side</source>
      <comment>side.L</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right side</source>
      <comment>side.R</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both sides</source>
      <comment>side.B</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Left</source>
      <comment>side.L.short</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right</source>
      <comment>side.R.short</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Both</source>
      <comment>side.B.short</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Get ready: {position}</source>
      <comment>cue.get-ready</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>get ready</source>
      <comment>ring.ready</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rest</source>
      <comment>ring.rest</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>seconds</source>
      <comment>ring.seconds</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Space</source>
      <comment>key.space</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>pause</source>
      <comment>key.space.does</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enter</source>
      <comment>key.enter</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>next</source>
      <comment>key.enter.does</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>H</source>
      <comment>key.h</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>it hurts</source>
      <comment>key.h.does</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>R</source>
      <comment>key.r</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>repeat</source>
      <comment>key.r.does</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>?</source>
      <comment>key.keys</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all keys</source>
      <comment>key.keys.does</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Esc</source>
      <comment>key.esc</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nicely done.</source>
      <comment>end.title</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Every bit counts.</source>
      <comment>end.title-part</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{length}, {exercises}.</source>
      <comment>end.done</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to work</source>
      <comment>end.back</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closes by itself in {n} s</source>
      <comment>end.closes</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped. Good call.</source>
      <comment>stop.title</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Let everything hang for a moment. What made you stop?</source>
      <comment>stop.ask</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>End the break</source>
      <comment>stop.end</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Go on with the next exercise</source>
      <comment>stop.go-on</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Noted, and taken into account</source>
      <comment>stop.noted</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A short safety check</source>
      <comment>stop.check</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Not sure” counts as yes. Rest while you answer.</source>
      <comment>stop.check-lead</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This exercise rests for a day, then half range</source>
      <comment>stop.sharp-pain.then</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This exercise rests for two days, then an easier form</source>
      <comment>stop.pain-rising.then</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stretches and nerve glides rest for three days</source>
      <comment>stop.arm-symptoms.then</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A short safety check comes next</source>
      <comment>stop.dizzy.then</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A short safety check comes next</source>
      <comment>stop.headache.then</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shows what to do now</source>
      <comment>stop.chest.then</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Always fine. No reason needed</source>
      <comment>stop.just-stop.then</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This exercise rests for a day and comes back with half the range. Ease is the aim.</source>
      <comment>stop.sharp-pain.advice</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This exercise rests for two days and comes back easier. Slow breathing often helps now.</source>
      <comment>stop.pain-rising.advice</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stretches, nerve glides and pressing rest for three days. If the feeling spreads or stays, talk to a physical therapist or doctor.</source>
      <comment>stop.arm-symptoms.advice</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit until it has passed. Neck turns, looking up and pressing rest for seven days. Consider talking to a physical therapist or doctor.</source>
      <comment>stop.dizzy.advice</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neck exercises rest for a day. Drink something and look far away.</source>
      <comment>stop.headache.advice</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thank you. You are all set</source>
      <comment>safety.title.green</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can do a gentler set</source>
      <comment>safety.title.amber</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please have this checked first</source>
      <comment>safety.title.red</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Please stop and get help now</source>
      <comment>safety.title.emergency</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing in your answers speaks against the exercises.</source>
      <comment>safety.green</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exercises and their reminders are off until you confirm that a health professional has checked this and told you that you can exercise.</source>
      <comment>safety.locked</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I have read this</source>
      <comment>safety.read</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First, a few safety questions</source>
      <comment>screening.title</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Not sure” counts as yes. Your answers stay on this computer.</source>
      <comment>screening.lead</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Continue</source>
      <comment>screening.continue</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not now</source>
      <comment>screening.later</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never sent anywhere</source>
      <comment>screening.private</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} questions are still open</source>
      <comment>screening.open</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Yes</source>
      <comment>answer.yes</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No</source>
      <comment>answer.no</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not sure</source>
      <comment>answer.not-sure</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>None of these</source>
      <comment>answer.none</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>0 = no pain, 10 = worst imaginable</source>
      <comment>answer.scale-ends</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Safety</source>
      <comment>safety.page</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only go on if that is so. The most important questions are asked once more.</source>
      <comment>safety.confirm-lead</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First, a few safety questions</source>
      <comment>notice.safety.open</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer them once, then your breaks hold exercises.</source>
      <comment>notice.safety.open.lead</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer now</source>
      <comment>notice.safety.open.do</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exercises are paused because of your answers</source>
      <comment>notice.safety.red</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breathing and eye breaks stay. Have it checked, then tell us here.</source>
      <comment>notice.safety.red.lead</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I was checked</source>
      <comment>notice.safety.red.do</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exercises and their reminders are off</source>
      <comment>notice.safety.emergency</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your answers can be signs that need urgent help. Come back once a health professional has checked them.</source>
      <comment>notice.safety.emergency.lead</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I was checked</source>
      <comment>notice.safety.emergency.do</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <comment>card.done</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nicely done.</source>
      <comment>card.finished</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neckbreak</source>
      <comment>notice.title</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open Today</source>
      <comment>notice.open-today</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Open Review</source>
      <comment>notice.open-review</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin</source>
      <comment>notice.begin</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your break is open behind another window.</source>
      <comment>notice.break-behind</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neckbreak had a problem and goes on</source>
      <comment>crash.title</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something unexpected happened ({error}). Your record is safe. The log has more.</source>
      <comment>crash.body</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neckbreak</source>
      <comment>home.window</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Today</source>
      <comment>home.today</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Review</source>
      <comment>home.review</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exercises</source>
      <comment>home.exercises</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Programme</source>
      <comment>home.programme</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <comment>home.settings</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Help &amp; safety</source>
      <comment>home.help</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break now</source>
      <comment>home.break-now</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pause</source>
      <comment>home.pause</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resume</source>
      <comment>home.resume</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Next break</source>
      <comment>today.next</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snooze</source>
      <comment>today.snooze</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skip</source>
      <comment>today.skip</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{length} of activity since your last break.</source>
      <comment>today.active</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now</source>
      <comment>today.now</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{first} and {more} more, {length}.</source>
      <comment>today.items</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Today’s dose</source>
      <comment>today.dose</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No plan for today. Breaks hold gentle movements.</source>
      <comment>today.no-dose</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>of {asked}</source>
      <comment>today.of</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{done} of {asked}</source>
      <comment>today.line</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{left} left today.</source>
      <comment>today.left</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Today’s dose is complete.</source>
      <comment>today.complete</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your day</source>
      <comment>today.day</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your day is filling up. What happens, and why, appears here.</source>
      <comment>today.empty</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work</source>
      <comment>legend.work</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break</source>
      <comment>legend.break</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Held</source>
      <comment>legend.held</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Away</source>
      <comment>legend.away</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skipped</source>
      <comment>legend.skipped</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Planned</source>
      <comment>legend.planned</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paused</source>
      <comment>legend.paused</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break</source>
      <comment>outcome.completed</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break, in part</source>
      <comment>outcome.partial</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break, ended early</source>
      <comment>outcome.interrupted</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skipped</source>
      <comment>outcome.skipped</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not answered</source>
      <comment>outcome.missed</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Away</source>
      <comment>outcome.natural</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Stopped</source>
      <comment>outcome.stopped_for_pain</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Held</source>
      <comment>outcome.held</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{length} of movement</source>
      <comment>outcome.completed.why</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{length} of {planned} done</source>
      <comment>outcome.partial.why</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{length} of {planned} done</source>
      <comment>outcome.interrupted.why</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Its exercises move to the next break</source>
      <comment>outcome.skipped.why</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nobody answered; offered again later</source>
      <comment>outcome.missed.why</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counts as a break, not as exercise</source>
      <comment>outcome.natural.why</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You stopped. Good call</source>
      <comment>outcome.stopped_for_pain.why</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It would have interrupted</source>
      <comment>outcome.held.why</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Microbreak</source>
      <comment>outcome.micro</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Work</source>
      <comment>span.work</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Away</source>
      <comment>span.away</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Locked</source>
      <comment>span.locked</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Asleep</source>
      <comment>span.asleep</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Held</source>
      <comment>span.held</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paused</source>
      <comment>span.paused</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Off hours</source>
      <comment>span.off_hours</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break</source>
      <comment>span.break</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Counts as rest, not as exercise</source>
      <comment>span.away.why</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The screen was locked</source>
      <comment>span.locked.why</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The computer was asleep</source>
      <comment>span.asleep.why</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A prompt would have interrupted</source>
      <comment>span.held.why</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You paused neckbreak</source>
      <comment>span.paused.why</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snooze</source>
      <comment>decision.snooze</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pause</source>
      <comment>decision.pause</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resumed</source>
      <comment>decision.resume</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Clock</source>
      <comment>decision.clock</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quiet</source>
      <comment>decision.quiet</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Restart</source>
      <comment>decision.restart</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Fixed time</source>
      <comment>decision.appointment</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Enough for today</source>
      <comment>decision.burden</comment>
      <extracomment>words/screen_sentences.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} s</source>
      <comment>unit.s</comment>
      <extracomment>words/screens.py UNITS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} min</source>
      <comment>unit.min</comment>
      <extracomment>words/screens.py UNITS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{n} h</source>
      <comment>unit.h</comment>
      <extracomment>words/screens.py UNITS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{large} {small}</source>
      <comment>unit.pair</comment>
      <extracomment>words/screens.py UNITS</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find</source>
      <comment>settings.find</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing here is called “{words}”.</source>
      <comment>settings.nothing</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Usual: {low} to {high}.</source>
      <comment>settings.usual</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to {value}</source>
      <comment>settings.back</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Less</source>
      <comment>settings.less</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>More</source>
      <comment>settings.more</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This {why}.</source>
      <comment>settings.wrong</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use {value}</source>
      <comment>settings.use</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep {value}</source>
      <comment>settings.keep</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not available on this computer yet.</source>
      <comment>settings.not-here</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>on</source>
      <comment>settings.on</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>off</source>
      <comment>settings.off</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>the default</source>
      <comment>settings.default</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a programme</source>
      <comment>settings.choose-programme</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The settings cannot be changed now</source>
      <comment>settings.damaged</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look again</source>
      <comment>settings.again</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Edit</source>
      <comment>hours.edit</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done</source>
      <comment>hours.done</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>off</source>
      <comment>hours.off</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{begin} to {end}</source>
      <comment>hours.range</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Working hours on {day}</source>
      <comment>hours.field</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Like Monday, until Friday</source>
      <comment>hours.copy</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Like “9:00-12:30, 13:00-17:00”. Leave it empty for a day off.</source>
      <comment>hours.example</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A day with these settings</source>
      <comment>day.title</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{n} exercise breaks</source>
      <comment>day.exercise</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} microbreaks</source>
      <comment>day.micro</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>{exercise}, {micro}, {length} in all</source>
      <comment>day.sum</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No working hours, so no breaks are offered.</source>
      <comment>day.none</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From your third week on, if you work through and take every break. Your programme can ask for more or longer ones.</source>
      <comment>day.how</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{title}: {sum}. {breaks}</source>
      <comment>day.spoken</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chair</source>
      <comment>equipment.chair</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Desk</source>
      <comment>equipment.desk</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wall</source>
      <comment>equipment.wall</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Doorway</source>
      <comment>equipment.doorway</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exercise band</source>
      <comment>equipment.band</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light weights</source>
      <comment>equipment.weights</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Towel</source>
      <comment>equipment.towel</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Massage ball</source>
      <comment>equipment.ball</comment>
      <extracomment>words/settings_words.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step {number} of {of}</source>
      <comment>welcome.step</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Step {number} of {of} · about 2 minutes in all</source>
      <comment>welcome.step-first</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back</source>
      <comment>welcome.back</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Continue</source>
      <comment>welcome.continue</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not now</source>
      <comment>welcome.later</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Skip the set-up</source>
      <comment>welcome.skip</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Closes the set-up. You find everything later in Settings and Programme.</source>
      <comment>welcome.skip.does</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing starts until you say so.</source>
      <comment>welcome.nothing-starts</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Never sent anywhere</source>
      <comment>welcome.private</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Short breaks for your neck</source>
      <comment>hello.title</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A quiet helper for people who work at a desk.</source>
      <comment>hello.lead</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it does</source>
      <comment>hello.does</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Invites you to a short break when it fits, and waits when it does not.</source>
      <comment>hello.does.1</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shows each movement slowly, says why, and lets you stop at any moment.</source>
      <comment>hello.does.2</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keeps an honest record that you and your physical therapist can read.</source>
      <comment>hello.does.3</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What it is not</source>
      <comment>hello.not</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It does not watch you, and nothing leaves this computer unless you export it.</source>
      <comment>hello.not.1</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Begin</source>
      <comment>hello.begin</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>First, a few safety questions</source>
      <comment>safety.title</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Not sure” counts as yes. Your answers stay on this computer.</source>
      <comment>safety.lead</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A few more follow before your first exercise.</source>
      <comment>safety.rest</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thank you. Your first calm minute is ready</source>
      <comment>safety.done.title</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing in your answers speaks against slow breathing and eye breaks. Want to try one now?</source>
      <comment>safety.done.lead</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nicely done. Slow breathing is there for you any time.</source>
      <comment>safety.done.again</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take a calm minute</source>
      <comment>safety.breathe</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One more calm minute</source>
      <comment>safety.breathe-again</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breaks stay with the eyes until these are answered.</source>
      <comment>safety.skipped</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When and where do you work?</source>
      <comment>desk.title</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breaks are offered only inside these hours.</source>
      <comment>desk.lead</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Working hours</source>
      <comment>desk.hours</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you have at hand</source>
      <comment>desk.tools</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exercises that need anything else are left out.</source>
      <comment>desk.tools.lead</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My desk can be raised</source>
      <comment>desk.sit-stand</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tips may suggest a change between sitting and standing.</source>
      <comment>desk.sit-stand.lead</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My band is worn, has no safe anchor, or I am allergic to latex</source>
      <comment>desk.band</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Band exercises are left out then.</source>
      <comment>desk.band.lead</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What would help most?</source>
      <comment>goal.title</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can change this any day. Small and regular beats long and rare.</source>
      <comment>goal.lead</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Decide later</source>
      <comment>goal.later</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Without a choice, “{name}” goes on.</source>
      <comment>goal.kept</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Suggested: {name}</source>
      <comment>goal.suggested</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{length}. {pattern}.</source>
      <comment>goal.length</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Just breaks and a breather</source>
      <comment>goal.none</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Look away, breathe, change position. No programme.</source>
      <comment>goal.none.lead</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I have a plan from my therapist</source>
      <comment>goal.therapist</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can open its file on the Programme page after these steps.</source>
      <comment>goal.therapist.lead</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Get moving every hour</source>
      <comment>aim.start</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Learn the basics, a little more each week</source>
      <comment>aim.start.lead</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ease a tense neck</source>
      <comment>aim.ease</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gentle stretches and slow breathing</source>
      <comment>aim.ease.lead</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Build stronger neck and shoulders</source>
      <comment>aim.strengthen</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Short strength work, two minutes a day</source>
      <comment>aim.strengthen.lead</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sit and stand with more ease</source>
      <comment>aim.posture</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Find a tall position, and vary it</source>
      <comment>aim.posture.lead</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calm a stiff neck</source>
      <comment>aim.stiff</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Small movements in comfort, several times a day</source>
      <comment>aim.stiff.lead</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Movement between meetings</source>
      <comment>aim.discreet</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Small moves that nobody notices on a call</source>
      <comment>aim.discreet.lead</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Relax and breathe</source>
      <comment>aim.breathe</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For stress, tension and the end of the day</source>
      <comment>aim.breathe.lead</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It begins with one short break a day and grows with you.</source>
      <comment>why.start</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is made for tight shoulder tops, first easing and then building up.</source>
      <comment>why.ease</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In a study, two minutes of band exercise on five days a week eased neck and shoulder ache.</source>
      <comment>why.strengthen</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It trains a tall, easy position. It is not a cure for pain by itself.</source>
      <comment>why.posture</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It keeps you moving in comfort, without strong stretches.</source>
      <comment>why.stiff</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Everything in it can be done with the camera on.</source>
      <comment>why.discreet</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is kind at any pain level, and five minutes a day is enough.</source>
      <comment>why.breathe</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your pain answer asks for a gentler start than usual.</source>
      <comment>why.pain</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your safety answers leave out resistance work for now.</source>
      <comment>why.no-resistance</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make it easy to keep</source>
      <comment>plan.title</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A small plan with a time and a place helps more than good intentions.</source>
      <comment>plan.lead</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After I …</source>
      <comment>plan.after</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>make coffee</source>
      <comment>plan.after.example</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>… I take my first break.</source>
      <comment>plan.then</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>If something gets in the way, for example …</source>
      <comment>plan.obstacle</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a meeting</source>
      <comment>plan.obstacle.example</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>… I take it right after.</source>
      <comment>plan.obstacle.then</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How sure are you that this will work? 0 = not at all, 10 = completely</source>
      <comment>plan.confidence</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A smaller plan is easier to keep: at most {n} exercise breaks a day.</source>
      <comment>plan.smaller</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Make it smaller</source>
      <comment>plan.smaller.do</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Good. At most {n} exercise breaks a day.</source>
      <comment>plan.smaller.done</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start with my session</source>
      <comment>plan.login</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neckbreak waits in the tray when you log in.</source>
      <comment>plan.login.lead</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start neckbreak</source>
      <comment>plan.start</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From now on breaks are offered when they fit.</source>
      <comment>plan.notify</comment>
      <extracomment>words/welcome_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sore today</source>
      <comment>sore.button</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A gentle day, until {time}</source>
      <comment>sore.day</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two gentle days, until {time}</source>
      <comment>sore.days-2</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Three gentle days, until {time}</source>
      <comment>sore.days-3</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Only my muscles ache, on both sides, after strength work</source>
      <comment>sore.muscles</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Something new or different …</source>
      <comment>sore.new</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gentle until {time}</source>
      <comment>sore.title</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Movements are easier and half as long, strength work and strong stretches rest. What your day asks for keeps its number.</source>
      <comment>sore.what</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One more day</source>
      <comment>sore.longer</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I feel better</source>
      <comment>sore.end</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sore today</source>
      <comment>sore.tray</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gentle until {time}</source>
      <comment>sore.tray-until</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Settings</source>
      <comment>tray.settings</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>That is expected</source>
      <comment>muscles.title</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Muscle soreness for a day or two after new strength work, even and on both sides, is normal. Your exercises stay as they are. Sharp or spreading pain is something else: then stop, and tell us.</source>
      <comment>muscles.what</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>All right</source>
      <comment>muscles.ok</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain has gone up</source>
      <comment>advice.worse</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your pain score has gone up by two points or more compared with when you started. Ease off, and consider talking to a physical therapist or doctor.</source>
      <comment>advice.worse.what</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It takes long</source>
      <comment>advice.not-better</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Four weeks in and not much change. That happens. A physical therapist can look at what would suit you better.</source>
      <comment>advice.not-better.what</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Strong pain on two days within a week</source>
      <comment>advice.severe</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain of 7 or more on two days: consider talking to a physical therapist or doctor. The gentler set stays until a week has passed without one.</source>
      <comment>advice.severe.what</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It keeps coming back</source>
      <comment>advice.returns</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain went away and came back three times in six months. A physical therapist can make a personal programme with you.</source>
      <comment>advice.returns.what</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You stopped because of dizziness</source>
      <comment>advice.dizzy</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Neck turns, looking up and pressing rest for seven days. Consider talking to a physical therapist or doctor about it.</source>
      <comment>advice.dizzy.what</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Got it</source>
      <comment>advice.read</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I have seen somebody</source>
      <comment>advice.seen</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seen by a professional on {date}.</source>
      <comment>advice.seen-on</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Keep a smaller routine</source>
      <comment>offer.maintain</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Pain gone? Great. Keep a smaller routine – people who keep exercising tend to have fewer new episodes.</source>
      <comment>offer.maintain.what</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Follow the smaller routine</source>
      <comment>offer.maintain.do</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two days with more pain</source>
      <comment>offer.flare</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A gentle week can help: “Stiff neck – gentle” for up to 7 days, then back to your routine.</source>
      <comment>offer.flare.what</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Take a gentle week</source>
      <comment>offer.flare.do</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The gentle week is over</source>
      <comment>offer.back</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Your smaller routine is still there, whenever you are ready.</source>
      <comment>offer.back.what</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Back to my routine</source>
      <comment>offer.back.do</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not now</source>
      <comment>offer.not-now</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time to answer the safety questions again</source>
      <comment>again.title</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>They are asked every 90 days, because things change.</source>
      <comment>again.what</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Answer again</source>
      <comment>again.do</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message numerus="yes">
      <source>{kept} of {n} weeks on plan</source>
      <comment>weeks.counted</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished">
        <numerusform />
      </translation>
    </message>
    <message>
      <source>Your first week is filling up</source>
      <comment>weeks.first</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On plan: 7 of 10 planned days, one day a week is free. Rest days ask nothing.</source>
      <comment>weeks.what</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Week {number}: {kept} of {planned} days</source>
      <comment>weeks.week</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Week {number}: nothing was planned</source>
      <comment>weeks.blank</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Paused</source>
      <comment>state.paused</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>until {time}</source>
      <comment>state.paused.until</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing is offered, and nothing counts against you.</source>
      <comment>state.paused.what</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Since {time}.</source>
      <comment>state.paused.since</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It ends with the call.</source>
      <comment>state.paused-call.what</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Off hours</source>
      <comment>state.off-hours</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>until {time}</source>
      <comment>state.off-hours.until</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>all day</source>
      <comment>state.off-hours.none</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outside your working hours nothing is offered. “Break now” works.</source>
      <comment>state.off-hours.what</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Held</source>
      <comment>state.held</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Waiting</source>
      <comment>state.held.big</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>It is offered when that is over. You can also start it now.</source>
      <comment>state.held.what</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On a break</source>
      <comment>state.on-break</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Now</source>
      <comment>state.on-break.big</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tomorrow it begins afresh. You can also plan again now.</source>
      <comment>state.quiet.what</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Change the hours in Settings if that is not right.</source>
      <comment>state.none.what</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Resume</source>
      <comment>state.resume</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Working hours</source>
      <comment>state.hours</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start it now</source>
      <comment>state.start</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Week {number} of {of}</source>
      <comment>dose.week</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gentle day</source>
      <comment>dose.sore</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This desktop has no tray, so neckbreak lives in this window</source>
      <comment>note.no-tray</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>You can close it. Breaks go on, and starting neckbreak again brings it back.</source>
      <comment>note.no-tray.what</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neckbreak cannot see when you are away on this desktop</source>
      <comment>note.no-idle</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Breaks go by the clock. Use “Pause” when you leave.</source>
      <comment>note.no-idle.what</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Got it</source>
      <comment>note.read</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The laptop alone now?</source>
      <comment>screens.laptop</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One screen now?</source>
      <comment>screens.one-screen</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two screens now?</source>
      <comment>screens.two-screens</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thanks</source>
      <comment>screens.read</comment>
      <extracomment>words/wellbeing_texts.py SENTENCES</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Rhythm</source>
      <extracomment>domain/settings_table.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Calls and focus</source>
      <extracomment>domain/settings_table.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break window</source>
      <extracomment>domain/settings_table.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sound and voice</source>
      <extracomment>domain/settings_table.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Programme</source>
      <extracomment>domain/settings_table.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Presence</source>
      <extracomment>domain/settings_table.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Prompt</source>
      <extracomment>domain/settings_table.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start and tray</source>
      <extracomment>domain/settings_table.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exercise break every</source>
      <extracomment>domain/settings_table.py breaks.exercise_every_min</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minutes of activity between two exercise breaks. Your programme sets their length.</source>
      <extracomment>domain/settings_table.py breaks.exercise_every_min</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Microbreaks</source>
      <extracomment>domain/settings_table.py breaks.microbreaks</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Between exercise breaks, one small movement in the corner of the screen.</source>
      <extracomment>domain/settings_table.py breaks.microbreaks</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Microbreak every</source>
      <extracomment>domain/settings_table.py breaks.micro_every_min</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Minutes of activity between two microbreaks.</source>
      <extracomment>domain/settings_table.py breaks.micro_every_min</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length of a movement break</source>
      <extracomment>domain/settings_table.py breaks.movement_length_s</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A break without homework lasts this long.</source>
      <extracomment>domain/settings_table.py breaks.movement_length_s</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Length of a microbreak</source>
      <extracomment>domain/settings_table.py breaks.micro_length_s</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seconds the corner card runs.</source>
      <extracomment>domain/settings_table.py breaks.micro_length_s</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Longest homework break</source>
      <extracomment>domain/settings_table.py breaks.homework_max_s</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A homework break holds no more than this, unless your programme says otherwise.</source>
      <extracomment>domain/settings_table.py breaks.homework_max_s</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave out a microbreak before an exercise break</source>
      <extracomment>domain/settings_table.py breaks.swallow_within_min</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A microbreak due this shortly before an exercise break is left out.</source>
      <extracomment>domain/settings_table.py breaks.swallow_within_min</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exercise breaks a day</source>
      <extracomment>domain/settings_table.py breaks.exercise_per_day</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offered at most. Automatic: 3 in the first week, 4 in the second, then 5, or what your programme asks for.</source>
      <extracomment>domain/settings_table.py breaks.exercise_per_day</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>automatic</source>
      <extracomment>domain/settings_table.py breaks.exercise_per_day</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Microbreaks a day</source>
      <extracomment>domain/settings_table.py breaks.micro_per_day</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offered at most; after that only the icon says that one is due.</source>
      <extracomment>domain/settings_table.py breaks.micro_per_day</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quiet after</source>
      <extracomment>domain/settings_table.py breaks.ignored_limit</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When this many breaks in a row went unanswered, nothing more is offered that day.</source>
      <extracomment>domain/settings_table.py breaks.ignored_limit</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Working hours</source>
      <extracomment>domain/settings_table.py hours</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No breaks are offered or counted outside these times. A range may run over midnight.</source>
      <extracomment>domain/settings_table.py hours</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Nothing new before the end</source>
      <extracomment>domain/settings_table.py hours_end.quiet_min</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>In the last minutes of the working hours no new break is offered.</source>
      <extracomment>domain/settings_table.py hours_end.quiet_min</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snooze</source>
      <extracomment>domain/settings_table.py snooze.short_min</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Twice for free. After that the break is kept for later, never lost.</source>
      <extracomment>domain/settings_table.py snooze.short_min</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Long snooze</source>
      <extracomment>domain/settings_table.py snooze.long_min</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The longer of the two snoozes.</source>
      <extracomment>domain/settings_table.py snooze.long_min</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Snoozes for each break</source>
      <extracomment>domain/settings_table.py snooze.times</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After these the break is kept for later.</source>
      <extracomment>domain/settings_table.py snooze.times</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>During a call</source>
      <extracomment>domain/settings_table.py busy.call</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Seen from the microphone or camera being in use. Nothing is recorded.</source>
      <extracomment>domain/settings_table.py busy.call</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold, offer after</source>
      <extracomment>domain/settings_table.py busy.call</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold, one quiet note</source>
      <extracomment>domain/settings_table.py busy.call</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>As usual</source>
      <extracomment>domain/settings_table.py busy.call</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When something fills the screen</source>
      <extracomment>domain/settings_table.py busy.full_screen</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Videos, games and slides. Shared screens are always left alone.</source>
      <extracomment>domain/settings_table.py busy.full_screen</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Respect do not disturb</source>
      <extracomment>domain/settings_table.py busy.do_not_disturb</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold breaks while the desktop is set to do not disturb.</source>
      <extracomment>domain/settings_table.py busy.do_not_disturb</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Respect the calendar</source>
      <extracomment>domain/settings_table.py busy.calendar</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Hold breaks during appointments that your calendar file marks as busy.</source>
      <extracomment>domain/settings_table.py busy.calendar</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Offer a held break after</source>
      <extracomment>domain/settings_table.py busy.offer_after_min</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Time to breathe between the end of a call and the offer.</source>
      <extracomment>domain/settings_table.py busy.offer_after_min</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Say so when a break is held for long</source>
      <extracomment>domain/settings_table.py busy.notice_after_min</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>One silent note once a break has been held for this long.</source>
      <extracomment>domain/settings_table.py busy.notice_after_min</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A pause in typing is</source>
      <extracomment>domain/settings_table.py prompt.typing_pause_s</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>So many seconds without a key.</source>
      <extracomment>domain/settings_table.py prompt.typing_pause_s</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait for a pause in typing</source>
      <extracomment>domain/settings_table.py prompt.typing_wait_s</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Shown when your hands rest, at the latest after this time.</source>
      <extracomment>domain/settings_table.py prompt.typing_wait_s</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quiet invitation</source>
      <extracomment>domain/settings_table.py prompt.quiet_s</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The bar is shown this long before it counts down.</source>
      <extracomment>domain/settings_table.py prompt.quiet_s</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Countdown</source>
      <extracomment>domain/settings_table.py prompt.countdown_s</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The last seconds of an invitation.</source>
      <extracomment>domain/settings_table.py prompt.countdown_s</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask once more after</source>
      <extracomment>domain/settings_table.py prompt.again_after_min</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An invitation without an answer is repeated once.</source>
      <extracomment>domain/settings_table.py prompt.again_after_min</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How an invitation comes</source>
      <extracomment>domain/settings_table.py prompt.shown_as</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Whatever fits” takes a notification where a bar could not stay on top.</source>
      <extracomment>domain/settings_table.py prompt.shown_as</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Whatever fits</source>
      <extracomment>domain/settings_table.py prompt.shown_as</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Quiet bar</source>
      <extracomment>domain/settings_table.py prompt.shown_as</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Notification</source>
      <extracomment>domain/settings_table.py prompt.shown_as</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start by itself</source>
      <extracomment>domain/settings_table.py prompt.starts_itself</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At the end of the countdown the break starts if you are there and no key falls.</source>
      <extracomment>domain/settings_table.py prompt.starts_itself</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There means input within</source>
      <extracomment>domain/settings_table.py prompt.present_within_s</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A break starts by itself only after recent input.</source>
      <extracomment>domain/settings_table.py prompt.present_within_s</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Activity stops after</source>
      <extracomment>domain/settings_table.py presence.idle_after_s</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>So long without input, counted back to the last one.</source>
      <extracomment>domain/settings_table.py presence.idle_after_s</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>I read a lot</source>
      <extracomment>domain/settings_table.py presence.reading_mode</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wait longer before time without input counts as away.</source>
      <extracomment>domain/settings_table.py presence.reading_mode</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>When reading, activity stops after</source>
      <extracomment>domain/settings_table.py presence.reading_idle_after_min</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The same, for people who read without scrolling.</source>
      <extracomment>domain/settings_table.py presence.reading_idle_after_min</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An absence is a break from</source>
      <extracomment>domain/settings_table.py presence.natural_break_s</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Being away this long counts as a break.</source>
      <extracomment>domain/settings_table.py presence.natural_break_s</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An absence is a microbreak from</source>
      <extracomment>domain/settings_table.py presence.natural_micro_s</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Being away this long counts as a microbreak.</source>
      <extracomment>domain/settings_table.py presence.natural_micro_s</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave me alone after a return</source>
      <extracomment>domain/settings_table.py presence.settle_in_s</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No invitation right after you come back.</source>
      <extracomment>domain/settings_table.py presence.settle_in_s</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>After a restart, offer after</source>
      <extracomment>domain/settings_table.py presence.after_restart_s</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A break that was open when the program ended is offered again.</source>
      <extracomment>domain/settings_table.py presence.after_restart_s</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The programme that fills your exercise breaks.</source>
      <extracomment>domain/settings_table.py programme.active</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>none</source>
      <extracomment>domain/settings_table.py programme.active</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What you have at hand</source>
      <extracomment>domain/settings_table.py programme.equipment</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Exercises that need anything else are left out.</source>
      <extracomment>domain/settings_table.py programme.equipment</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Leave out bands</source>
      <extracomment>domain/settings_table.py programme.band_unsafe</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For a band that is worn or has no safe anchor, or a latex allergy. A band exercise that names another tool is offered with that tool.</source>
      <extracomment>domain/settings_table.py programme.band_unsafe</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>My desk can be raised</source>
      <extracomment>domain/settings_table.py programme.sit_stand</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tips may suggest a change between sitting and standing.</source>
      <extracomment>domain/settings_table.py programme.sit_stand</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weekly review on</source>
      <extracomment>domain/settings_table.py review.weekday</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The day of the note about your week.</source>
      <extracomment>domain/settings_table.py review.weekday</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Monday</source>
      <extracomment>domain/settings_table.py review.weekday</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tuesday</source>
      <extracomment>domain/settings_table.py review.weekday</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Wednesday</source>
      <extracomment>domain/settings_table.py review.weekday</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Thursday</source>
      <extracomment>domain/settings_table.py review.weekday</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Friday</source>
      <extracomment>domain/settings_table.py review.weekday</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Saturday</source>
      <extracomment>domain/settings_table.py review.weekday</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sunday</source>
      <extracomment>domain/settings_table.py review.weekday</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Weekly review at</source>
      <extracomment>domain/settings_table.py review.time</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The time of the note about your week.</source>
      <extracomment>domain/settings_table.py review.time</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Break in full screen</source>
      <extracomment>domain/settings_table.py window.full_screen</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Off: the break runs in a window of its own size. Esc leaves it either way.</source>
      <extracomment>domain/settings_table.py window.full_screen</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Movement</source>
      <extracomment>domain/settings_table.py window.reduced_motion</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“Still pictures” shows start and hold instead of moving.</source>
      <extracomment>domain/settings_table.py window.reduced_motion</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Like the system</source>
      <extracomment>domain/settings_table.py window.reduced_motion</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Still pictures</source>
      <extracomment>domain/settings_table.py window.reduced_motion</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Moving</source>
      <extracomment>domain/settings_table.py window.reduced_motion</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>system</source>
      <extracomment>domain/settings_table.py window.reduced_motion</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Appearance</source>
      <extracomment>domain/settings_table.py window.theme</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High contrast has pure grounds and clear lines; dark if the system is.</source>
      <extracomment>domain/settings_table.py window.theme</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Light</source>
      <extracomment>domain/settings_table.py window.theme</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Dark</source>
      <extracomment>domain/settings_table.py window.theme</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>High contrast</source>
      <extracomment>domain/settings_table.py window.theme</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Who shows the exercises</source>
      <extracomment>domain/settings_table.py figure.person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The person in the pictures.</source>
      <extracomment>domain/settings_table.py figure.person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Brown hair in a bun, teal shirt</source>
      <extracomment>domain/settings_table.py figure.person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cropped black hair, short beard, blue shirt</source>
      <extracomment>domain/settings_table.py figure.person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Short grey hair, glasses, slate shirt</source>
      <extracomment>domain/settings_table.py figure.person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Indigo headscarf, sand-coloured shirt</source>
      <extracomment>domain/settings_table.py figure.person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bald, grey beard, glasses, navy shirt</source>
      <extracomment>domain/settings_table.py figure.person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Long black hair, lilac shirt</source>
      <extracomment>domain/settings_table.py figure.person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Short black hair, forest-green shirt</source>
      <extracomment>domain/settings_table.py figure.person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Curly hair, broad shoulders, blue shirt</source>
      <extracomment>domain/settings_table.py figure.person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another one each day</source>
      <extracomment>domain/settings_table.py figure.person</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Like a mirror</source>
      <extracomment>domain/settings_table.py figure.mirror</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On: your left is at the left of the picture. Off: you see somebody opposite you.</source>
      <extracomment>domain/settings_table.py figure.mirror</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ask how my neck feels</source>
      <extracomment>domain/settings_table.py break.ask_pain</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Before the first break of a day, and after the last one or after a stop. One tap, never required.</source>
      <extracomment>domain/settings_table.py break.ask_pain</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A tip after a break</source>
      <extracomment>domain/settings_table.py break.tips</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>At most one a day, as a suggestion.</source>
      <extracomment>domain/settings_table.py break.tips</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Sounds</source>
      <extracomment>domain/settings_table.py sound.on</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A soft sound to start, move, hold, change sides and stop. Silent in a call that neckbreak can notice.</source>
      <extracomment>domain/settings_table.py sound.on</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume</source>
      <extracomment>domain/settings_table.py sound.volume</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From 0 (silent) to 1.</source>
      <extracomment>domain/settings_table.py sound.volume</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Spoken cues</source>
      <extracomment>domain/settings_table.py sound.speech</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>What to do is also spoken, so that you can look away. Silent in a call that neckbreak can notice.</source>
      <extracomment>domain/settings_table.py sound.speech</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Volume of the voice</source>
      <extracomment>domain/settings_table.py sound.speech_volume</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>From 0 (silent) to 1; 0.5 is the voice as your system has it.</source>
      <extracomment>domain/settings_table.py sound.speech_volume</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Start at login</source>
      <extracomment>domain/settings_table.py start.at_login</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>neckbreak starts with your session.</source>
      <extracomment>domain/settings_table.py start.at_login</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Language</source>
      <extracomment>domain/settings_table.py start.language</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>“system”, or a code such as “en” or “de”.</source>
      <extracomment>domain/settings_table.py start.language</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Right now or in the last few days, have you had any of these for the first time: double vision or loss of vision, trouble speaking or swallowing, face drooping, fainting or sudden falls, severe unsteadiness, numbness of face or one side?</source>
      <extracomment>domain/screening.py S01</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do you have a sudden, unusually severe headache or neck pain – “unlike any you have had before”?</source>
      <extracomment>domain/screening.py S02</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do you have chest pain or pressure, new or severe breathlessness, or pain spreading to an arm, the jaw or the back with sweating or nausea?</source>
      <extracomment>domain/screening.py S03</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Have you lost control of bladder or bowel, or is there numbness around the groin or saddle area?</source>
      <extracomment>domain/screening.py S04</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Have you had a fall, crash or blow to the head or neck in the last 6 weeks that nobody has checked?</source>
      <extracomment>domain/screening.py S05</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>…and are you 65 or older, or did it involve a fall from over 1 metre or 5 stairs, a diving-type blow, a high-speed, rollover or bicycle crash, or is there tingling in arms or legs since?</source>
      <extracomment>domain/screening.py S05a</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>…and have you noticed since then that you cannot turn your head about halfway (45°) to one side or both? Answer from memory; do not try it out now.</source>
      <extracomment>domain/screening.py S05b</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Are your hands getting clumsy (buttons, keys, writing), is your walking unsteady, or do you feel electric shocks down the back or limbs when you bend your neck?</source>
      <extracomment>domain/screening.py S06</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Is an arm or hand getting weaker, or is numbness or tingling spreading or getting worse?</source>
      <extracomment>domain/screening.py S07</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do you have arm pain, tingling or numbness that is stable or improving?</source>
      <extracomment>domain/screening.py S08</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do you have fever, chills or feel ill together with neck pain, a very stiff neck with light hurting your eyes, or a recent serious infection?</source>
      <extracomment>domain/screening.py S09</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>…and also a severe headache, a neck too stiff to bend, light hurting your eyes, drowsiness, confusion or a rash?</source>
      <extracomment>domain/screening.py S09a</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do you have unexplained weight loss, constant pain at night that no position eases, or a history of cancer together with neck pain that nobody has checked yet?</source>
      <extracomment>domain/screening.py S10</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do you have osteoporosis, or have you taken steroid tablets for more than 3 months?</source>
      <extracomment>domain/screening.py S11</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do you have rheumatoid arthritis, ankylosing spondylitis, Down syndrome, or very loose joints?</source>
      <extracomment>domain/screening.py S12</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>rheumatoid arthritis</source>
      <extracomment>domain/screening.py S12</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>ankylosing spondylitis</source>
      <extracomment>domain/screening.py S12</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Down syndrome</source>
      <extracomment>domain/screening.py S12</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>very loose joints</source>
      <extracomment>domain/screening.py S12</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>…and are your neck symptoms new or clearly worse, and not yet checked?</source>
      <extracomment>domain/screening.py S12a</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Have you had surgery on your neck, shoulder or chest and not yet been told you may exercise?</source>
      <extracomment>domain/screening.py S13</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do you have high blood pressure that is not under control, heart disease, a past stroke or mini-stroke, or a known problem of the neck arteries?</source>
      <extracomment>domain/screening.py S14</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>high blood pressure that is not under control</source>
      <extracomment>domain/screening.py S14</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>heart disease</source>
      <extracomment>domain/screening.py S14</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a past stroke or mini-stroke</source>
      <extracomment>domain/screening.py S14</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a known problem of the neck arteries</source>
      <extracomment>domain/screening.py S14</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do you often feel dizzy, feel unsteady, or have you fallen this year?</source>
      <extracomment>domain/screening.py S15</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>often feel dizzy</source>
      <extracomment>domain/screening.py S15</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>feel unsteady</source>
      <extracomment>domain/screening.py S15</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>have fallen this year</source>
      <extracomment>domain/screening.py S15</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do you have a painful or unstable shoulder, wrist, jaw, knee or hip?</source>
      <extracomment>domain/screening.py S16</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>shoulder</source>
      <extracomment>domain/screening.py S16</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>wrist</source>
      <extracomment>domain/screening.py S16</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>jaw</source>
      <extracomment>domain/screening.py S16</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>knee or hip</source>
      <extracomment>domain/screening.py S16</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Are you pregnant?</source>
      <extracomment>domain/screening.py S17</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do you take blood thinners, or have reduced skin feeling, poor circulation, or a skin problem on the neck or shoulders?</source>
      <extracomment>domain/screening.py S18</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>blood thinners</source>
      <extracomment>domain/screening.py S18</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>reduced skin feeling</source>
      <extracomment>domain/screening.py S18</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>poor circulation</source>
      <extracomment>domain/screening.py S18</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>a skin problem on the neck or shoulders</source>
      <extracomment>domain/screening.py S18</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Do you have breathing disease or panic when holding your breath?</source>
      <extracomment>domain/screening.py S19</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Recent eye surgery, eye injury or raised eye pressure?</source>
      <extracomment>domain/screening.py S20</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How strong is your neck pain right now? 0 = none, 10 = worst imaginable</source>
      <extracomment>domain/screening.py S21</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Did this neck pain start within the last 3 days?</source>
      <extracomment>domain/screening.py S21a</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Are you under 18?</source>
      <extracomment>domain/screening.py S22</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Are you 65 or older, or do you use a walking aid?</source>
      <extracomment>domain/screening.py S23</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>65 or older</source>
      <extracomment>domain/screening.py S23</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>use a walking aid</source>
      <extracomment>domain/screening.py S23</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>New or worse since then?</source>
      <extracomment>domain/screening.py</extracomment>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A health professional has checked this and told me I can exercise</source>
      <extracomment>domain/screening.py</extracomment>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
