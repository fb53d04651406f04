"""Makes the standalone application, what it is handed out as, and the proof that it works without Python."""
