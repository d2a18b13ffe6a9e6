"""What a dialogue is: the records an author's YAML becomes, and how it is read. Knows no conversation and no channel."""
