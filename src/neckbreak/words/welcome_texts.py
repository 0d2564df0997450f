"""The sentences of the first run. The disclaimer and the safety wording are in `safety_texts`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from neckbreak.words.screens import English, Say, Sentence

SENTENCES: Final[Mapping[str, Sentence]] = {
    "welcome.step": "Step {number} of {of}",
    "welcome.step-first": "Step {number} of {of} · about 2 minutes in all",
    "welcome.back": "Back",
    "welcome.continue": "Continue",
    "welcome.later": "Not now",
    "welcome.skip": "Skip the set-up",
    "welcome.skip.does": "Closes the set-up. You find everything later in Settings and Programme.",
    "welcome.nothing-starts": "Nothing starts until you say so.",
    "welcome.private": "Never sent anywhere",
    # Step 1
    "hello.title": "Short breaks for your neck",
    "hello.lead": "A quiet helper for people who work at a desk.",
    "hello.does": "What it does",
    "hello.does.1": "Invites you to a short break when it fits, and waits when it does not.",
    "hello.does.2": "Shows each movement slowly, says why, and lets you stop at any moment.",
    "hello.does.3": "Keeps an honest record that you and your physical therapist can read.",
    "hello.not": "What it is not",
    "hello.not.1": "It does not watch you, and nothing leaves this computer unless you export it.",
    "hello.begin": "Begin",
    # Step 2
    "safety.title": "First, a few safety questions",
    "safety.lead": "“Not sure” counts as yes. Your answers stay on this computer.",
    "safety.rest": "A few more follow before your first exercise.",
    "safety.done.title": "Thank you. Your first calm minute is ready",
    "safety.done.lead": (
        "Nothing in your answers speaks against slow breathing and eye breaks. Want to try one now?"
    ),
    "safety.done.again": "Nicely done. Slow breathing is there for you any time.",
    "safety.breathe": "Take a calm minute",
    "safety.breathe-again": "One more calm minute",
    "safety.skipped": "Breaks stay with the eyes until these are answered.",
    # Step 3
    "desk.title": "When and where do you work?",
    "desk.lead": "Breaks are offered only inside these hours.",
    "desk.hours": "Working hours",
    "desk.tools": "What you have at hand",
    "desk.tools.lead": "Exercises that need anything else are left out.",
    "desk.sit-stand": "My desk can be raised",
    "desk.sit-stand.lead": "Tips may suggest a change between sitting and standing.",
    "desk.band": "My band is worn, has no safe anchor, or I am allergic to latex",
    "desk.band.lead": "Band exercises are left out then.",
    # Step 4
    "goal.title": "What would help most?",
    "goal.lead": "You can change this any day. Small and regular beats long and rare.",
    "goal.later": "Decide later",
    "goal.kept": "Without a choice, “{name}” goes on.",
    "goal.suggested": "Suggested: {name}",
    "goal.length": "{length}. {pattern}.",
    "goal.none": "Just breaks and a breather",
    "goal.none.lead": "Look away, breathe, change position. No programme.",
    "goal.therapist": "I have a plan from my therapist",
    "goal.therapist.lead": "You can open its file on the Programme page after these steps.",
    "aim.start": "Get moving every hour",
    "aim.start.lead": "Learn the basics, a little more each week",
    "aim.ease": "Ease a tense neck",
    "aim.ease.lead": "Gentle stretches and slow breathing",
    "aim.strengthen": "Build stronger neck and shoulders",
    "aim.strengthen.lead": "Short strength work, two minutes a day",
    "aim.posture": "Sit and stand with more ease",
    "aim.posture.lead": "Find a tall position, and vary it",
    "aim.stiff": "Calm a stiff neck",
    "aim.stiff.lead": "Small movements in comfort, several times a day",
    "aim.discreet": "Movement between meetings",
    "aim.discreet.lead": "Small moves that nobody notices on a call",
    "aim.breathe": "Relax and breathe",
    "aim.breathe.lead": "For stress, tension and the end of the day",
    "why.start": "It begins with one short break a day and grows with you.",
    "why.ease": "It is made for tight shoulder tops, first easing and then building up.",
    "why.strengthen": (
        "In a study, two minutes of band exercise on five days a week eased neck and shoulder ache."
    ),
    "why.posture": "It trains a tall, easy position. It is not a cure for pain by itself.",
    "why.stiff": "It keeps you moving in comfort, without strong stretches.",
    "why.discreet": "Everything in it can be done with the camera on.",
    "why.breathe": "It is kind at any pain level, and five minutes a day is enough.",
    "why.pain": "Your pain answer asks for a gentler start than usual.",
    "why.no-resistance": "Your safety answers leave out resistance work for now.",
    # Step 5
    "plan.title": "Make it easy to keep",
    "plan.lead": "A small plan with a time and a place helps more than good intentions.",
    "plan.after": "After I …",
    "plan.after.example": "make coffee",
    "plan.then": "… I take my first break.",
    "plan.obstacle": "If something gets in the way, for example …",
    "plan.obstacle.example": "a meeting",
    "plan.obstacle.then": "… I take it right after.",
    "plan.confidence": "How sure are you that this will work? 0 = not at all, 10 = completely",
    "plan.smaller": "A smaller plan is easier to keep: at most {n} exercise breaks a day.",
    "plan.smaller.do": "Make it smaller",
    "plan.smaller.done": "Good. At most {n} exercise breaks a day.",
    "plan.login": "Start with my session",
    "plan.login.lead": "neckbreak waits in the tray when you log in.",
    "plan.start": "Start neckbreak",
    "plan.notify": "From now on breaks are offered when they fit.",
}

say_welcome: Final[Say] = English(SENTENCES)
