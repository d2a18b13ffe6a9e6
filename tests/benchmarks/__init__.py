"""Benchmarks beside the peers: `python -m tests.benchmarks`. Not tests: nothing here passes or fails."""
