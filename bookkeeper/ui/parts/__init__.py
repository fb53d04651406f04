"""Small parts every window is made of; each tells the style sheet what it is by the property ``part``."""
